// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Which files of a folder are record files: those whose names say so.
namespace hearsay::records {

/// Whether a file of this name is read where its folder is.
bool is_record_name(std::string_view name);

/// The name that such a file was probably meant to have, where it is a near miss: `Foo.toml` for
/// `Foo.TOML`, `Foo.tml` and `Foo.toml.txt`. Empty for names of record files and of other files.
std::string record_name_meant(std::string_view name);

}  // namespace hearsay::records
