// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Answers in JSON against the schemas that the program ships.
namespace hearsay::support {

/// What is wrong with an answer by its schema; empty for nothing.
std::string faults_by_schema(std::string_view answer, const std::string& text);

/// The keys of an answer that its schema does not describe, though it describes others beside them;
/// a line each.
std::string undescribed_keys(std::string_view answer, const std::string& text);

/// Fails the test on either.
void check_by_schema(std::string_view answer, const std::string& text);

}  // namespace hearsay::support
