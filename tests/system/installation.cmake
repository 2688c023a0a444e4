# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=<build folder> -DPREFIX=<folder to make anew> -P installation.cmake
# Installs the program and looks whether a desktop can find and start it.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(entry "${PREFIX}/share/applications/techpass-invite.desktop")
execute_process(COMMAND desktop-file-validate "${entry}"
  OUTPUT_VARIABLE faults ERROR_VARIABLE faults RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR faults)
  message(FATAL_ERROR "${entry}: ${faults}")
endif()

file(STRINGS "${entry}" lines REGEX "^(Exec|Icon|MimeType)=")
string(REGEX MATCH "Exec=([^ ;]+)" ignored "${lines}")
execute_process(COMMAND "${PREFIX}/bin/${CMAKE_MATCH_1}" --version
  OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "^techpass-invite [0-9]")
  message(FATAL_ERROR "The installed program says: ${version}")
endif()
string(REGEX MATCH "Icon=([^ ;]+)" ignored "${lines}")
if(NOT EXISTS "${PREFIX}/share/icons/hicolor/scalable/apps/${CMAKE_MATCH_1}.svg")
  message(FATAL_ERROR "There is no icon of the name ${CMAKE_MATCH_1}.")
endif()
if(NOT lines MATCHES "MimeType=.*text/csv.*spreadsheetml[.]sheet")
  message(FATAL_ERROR "Lists are not offered to be opened: ${lines}")
endif()
