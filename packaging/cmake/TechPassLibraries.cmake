# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries outside Qt, each as one imported target.
find_package(PkgConfig REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(Zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Expat REQUIRED IMPORTED_TARGET expat)

find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
add_library(PhoneNumber::phonenumber UNKNOWN IMPORTED)
set_target_properties(PhoneNumber::phonenumber PROPERTIES
  IMPORTED_LOCATION "${PHONENUMBER_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${PHONENUMBER_INCLUDE}")

# Its pkg-config file names the development files of a library that its headers do without.
find_library(CJOSE_LIBRARY cjose REQUIRED)
find_path(CJOSE_INCLUDE cjose/cjose.h REQUIRED)
add_library(Cjose::cjose UNKNOWN IMPORTED)
set_target_properties(Cjose::cjose PROPERTIES
  IMPORTED_LOCATION "${CJOSE_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${CJOSE_INCLUDE}")

find_path(EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
