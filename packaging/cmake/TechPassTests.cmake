# SPDX-License-Identifier: GPL-3.0-or-later
# techpass_test(NAME DEPENDS target... [SOURCES file...] [GUI] [ON_OWN_BUS] [TIMEOUT seconds] [COST seconds])
# One QTest program from NAME.cpp (and more sources). Only NAME.cpp may have classes with Q_OBJECT: moc reads no other.
# Those of a COST, about what they take, start first.
# GUI tests run offscreen unless QT_QPA_PLATFORM is set; those on their own bus have a D-Bus session to themselves.
# TECHPASS_TEST_DATA is the folder of sample files, TECHPASS_TEST_OUTPUT a folder that tests may write into.
function(techpass_test name)
  cmake_parse_arguments(ARG "GUI;ON_OWN_BUS" "TIMEOUT;COST" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE techpass_flags ${ARG_DEPENDS} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    TECHPASS_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    TECHPASS_TEST_OUTPUT="${CMAKE_BINARY_DIR}/test-output"
    TECHPASS_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  qt_generate_moc(${name}.cpp ${name}.moc TARGET ${name})
  target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  techpass_precompile(${name})
  set(launcher "")
  if(ARG_ON_OWN_BUS)
    set(launcher dbus-run-session "--config-file=${CMAKE_SOURCE_DIR}/tests/support/session-bus.conf" --)
  endif()
  add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set(environment "TZ=Asia/Singapore;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
  if(ARG_GUI)
    list(APPEND environment "QT_QPA_PLATFORM=$<IF:$<BOOL:$ENV{TECHPASS_TEST_PLATFORM}>,$ENV{TECHPASS_TEST_PLATFORM},offscreen>")
  endif()
  if(TECHPASS_SANITIZE)
    list(APPEND environment "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
  if(ARG_COST)
    set_tests_properties(${name} PROPERTIES COST ${ARG_COST})
  endif()
endfunction()
