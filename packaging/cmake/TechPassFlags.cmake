# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target for every flag, and one function that makes the library of a folder.
add_library(techpass_flags INTERFACE)
target_include_directories(techpass_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(techpass_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  TECHPASS_VERSION="${PROJECT_VERSION}")
target_compile_options(techpass_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -fdiagnostics-color=auto
  $<$<BOOL:${TECHPASS_WERROR}>:-Werror>)
# A quarter of the time for each of some hundred and fifty programs.
find_program(TECHPASS_LLD ld.lld)
if(TECHPASS_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(techpass_flags INTERFACE -fuse-ld=lld)
endif()
if(TECHPASS_SANITIZE)
  target_compile_options(techpass_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(techpass_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TECHPASS_FUZZ)
  target_compile_options(techpass_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(techpass_flags INTERFACE -fsanitize=address,undefined)
endif()

# techpass_library(NAME SOURCES file... DEPENDS target... [PRIVATE_DEPENDS target...])
# Makes the static library of one folder; DEPENDS are public. PCH is made once for each set of Qt modules.
function(techpass_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC techpass_flags ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  techpass_precompile(${name})
endfunction()

# Precompiled headers of the Qt modules that a target links to.
function(techpass_precompile name)
  if(NOT TECHPASS_PCH)
    return()
  endif()
  get_target_property(links ${name} LINK_LIBRARIES)
  set(headers <QtCore/QtCore>)
  if("Qt6::Widgets" IN_LIST links)
    list(APPEND headers <QtWidgets/QtWidgets>)
  endif()
  if("Qt6::Network" IN_LIST links)
    list(APPEND headers <QtNetwork/QtNetwork>)
  endif()
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()
