# What every room's CMakeLists.txt uses.

# Flags of all our own code.
add_library(corral_flags INTERFACE)
target_compile_definitions(corral_flags INTERFACE _GNU_SOURCE CORRAL_VERSION="${PROJECT_VERSION}")
target_include_directories(corral_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(corral_flags INTERFACE -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla
  -Wundef -Wpointer-arith -fno-common -fstack-protector-strong -g)
if(CORRAL_WERROR)
  target_compile_options(corral_flags INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CORRAL_SANITIZE)
  target_compile_options(corral_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  target_link_options(corral_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(CORRAL_SANITIZE)
  target_compile_options(corral_flags INTERFACE -fsanitize=${CORRAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -Wno-format-truncation)             # at -O1 a compiler knows too little of ranges; the release's build warns
  target_link_options(corral_flags INTERFACE -fsanitize=${CORRAL_SANITIZE})
endif()

# corral_room(NAME LIBRARY...): a static library of the folder's *.c, seeing only the rooms it names.
function(corral_room name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.c)
  if(NOT sources)                       # a room that is still empty
    add_library(corral_${name} INTERFACE)
    return()
  endif()
  add_library(corral_${name} STATIC ${sources})
  target_link_libraries(corral_${name} PRIVATE corral_flags ${ARGN})
endfunction()

# corral_program(NAME SOURCES... LINK LIBRARY...)
function(corral_program name)
  cmake_parse_arguments(P "" "" "LINK" ${ARGN})
  add_executable(${name} ${P_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE corral_flags ${P_LINK})
endfunction()
