# SPDX-License-Identifier: GPL-3.0-or-later
# Whether FILE has every text of the sources, finished, and none that is not there any more; in the project's root.
cmake_path(GET COPY PARENT_PATH folder)
file(MAKE_DIRECTORY "${folder}")
file(COPY_FILE "${FILE}" "${COPY}")
execute_process(COMMAND "${LUPDATE}" ${ARGUMENTS} "${COPY}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(READ "${FILE}" kept)
file(READ "${COPY}" wanted)
if(NOT kept STREQUAL wanted OR kept MATCHES "unfinished")
  message(FATAL_ERROR "${FILE} is not up to date: packaging/dev translations, then fill in what is unfinished.")
endif()
