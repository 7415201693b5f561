// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Something in a foreign file that no record can be made of.
struct ImportFault {
    std::string where;  ///< "row 3, column `date`", "line 7, column 2"; empty: the file
    std::string message;
    std::string help;  ///< may be empty
};

/// A record file made of a foreign file, for a person to finish: what has to be filled in, and what
/// could not be carried over, stands in comments. Or all that is wrong with the foreign file.
using Imported = Result<std::string, std::vector<ImportFault>>;

/// CSL-JSON (an array of items, or one) as documents, with the outlets and authors that they name.
Imported import_csl(std::string_view json);

/// CSV (RFC 4180) as claims. Its first row names keys of [[claim]], or of its appearance as
/// `appearance.KEY`; several ids stand in one field, separated by spaces, commas or semicolons.
/// Rows with the same id are appearances of one claim. Columns in brackets are passed over.
Imported import_csv(std::string_view table);

}  // namespace hearsay
