// SPDX-License-Identifier: Apache-2.0

#pragma once

// Moved to the model. For cut.cpp and finding_circular.cpp, until they include that.
#include "model/components.hpp"
