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

# Precompiled headers, made once for each set of Qt modules: every target shares those of what it links to. They are
# made without the modules' macros (QT_WIDGETS_LIB, ...), none of which they look at: so one serves all. QtTest is in none,
# as it does look. A target that cannot use them is built without, with a warning.
if(TECHPASS_PCH)
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")
  foreach(modules "" Network Widgets "Network;Widgets")
    string(REPLACE ";" "" owner "techpass_precompiled${modules}")
    add_library(${owner} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(${owner} PRIVATE techpass_flags Qt6::Core)
    target_precompile_headers(${owner} PRIVATE <QtCore/QtCore>)
    foreach(module IN LISTS modules)
      target_include_directories(${owner} SYSTEM PRIVATE ${Qt6Gui_INCLUDE_DIRS} ${Qt6${module}_INCLUDE_DIRS})
      target_precompile_headers(${owner} PRIVATE <Qt${module}/Qt${module}>)
    endforeach()
    set_target_properties(${owner} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  endforeach()
  target_compile_options(techpass_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-error=invalid-pch>)
endif()

# techpass_library(NAME SOURCES file... DEPENDS target... [PRIVATE_DEPENDS target...])
# Makes the static library of one folder; DEPENDS are public.
function(techpass_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC techpass_flags ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  techpass_precompile(${name})
endfunction()

# Gives the target the precompiled headers of the Qt modules that it links to, itself or through such targets.
function(techpass_precompile name)
  if(NOT TECHPASS_PCH)
    return()
  endif()
  get_target_property(links ${name} LINK_LIBRARIES)
  set(linked "")
  foreach(link IN LISTS links)
    if(TARGET ${link})
      get_target_property(inherited ${link} TECHPASS_QT_MODULES)
      list(APPEND linked ${link} ${inherited})
    endif()
  endforeach()
  set(modules "")
  foreach(module Network Widgets)
    if("Qt6::${module}" IN_LIST linked)
      list(APPEND modules Qt6::${module})
    endif()
  endforeach()
  set_target_properties(${name} PROPERTIES TECHPASS_QT_MODULES "${modules}")
  string(REGEX REPLACE "Qt6::|;" "" suffix "${modules}")
  target_precompile_headers(${name} REUSE_FROM techpass_precompiled${suffix})
endfunction()
