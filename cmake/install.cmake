# What `cmake --install` and `cpack` put where. The programs find each other and the model by their own place:
# ../libexec/corral and ../share/corral, seen from bin. A prefix that ends in /usr has its configuration in /etc.
include(GNUInstallDirs)

set(CORRAL_PROGRAMS corral corrald corral-inspect corral-model corral-bench corral-gateway)
foreach(program ${CORRAL_PROGRAMS})
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION bin)
  endif()
endforeach()

# the launcher, and every jailed tool there is: programs of the tools' folders named corral-tool-*
function(corral_jail_programs out folder)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  list(FILTER targets INCLUDE REGEX "^corral-(launcher|tool-.*)$")
  foreach(sub ${below})
    corral_jail_programs(more ${sub})
    list(APPEND targets ${more})
  endforeach()
  set(${out} ${targets} PARENT_SCOPE)
endfunction()
corral_jail_programs(jailed ${CMAKE_SOURCE_DIR})
install(TARGETS ${jailed} RUNTIME DESTINATION libexec/corral)

if(EXISTS ${CMAKE_SOURCE_DIR}/models/cria/cria.gguf)
  install(FILES models/cria/cria.gguf DESTINATION share/corral)
endif()
# What the man pages name, and what those name.
install(FILES LICENSE CHANGELOG.md docs/corral.conf docs/design.md docs/gpu.md docs/knowledge.md docs/kv.md docs/performance.md docs/protocol.md docs/sandbox.md docs/search.md
              docs/store.md docs/systemd.md docs/turns.md docs/workspace.md DESTINATION share/doc/corral)
foreach(page corral.1 corral.conf.5 corral-tools.7 corrald.8)
  string(REGEX MATCH "[0-9]$" section ${page})
  install(FILES docs/man/${page} DESTINATION share/man/man${section})
endforeach()

# Completions are made from what the programs say of themselves.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND TARGET corrald AND NOT CORRAL_SANITIZE)   # a sanitizer may refuse to run while we build
  set(completions ${CMAKE_BINARY_DIR}/share/completions)
  add_custom_command(OUTPUT ${completions}/corral.bash ${completions}/_corral ${completions}/corral.fish
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/scripts/completions.py
            $<TARGET_FILE_DIR:corral> ${completions}
    DEPENDS corral corrald ${CMAKE_SOURCE_DIR}/scripts/completions.py COMMENT "Writing the shells' completions" VERBATIM)
  add_custom_target(corral_completions ALL DEPENDS ${completions}/corral.bash)
  install(FILES ${completions}/corral.bash DESTINATION share/bash-completion/completions RENAME corral)
  install(FILES ${completions}/corral.bash DESTINATION share/bash-completion/completions RENAME corrald)
  install(FILES ${completions}/_corral DESTINATION share/zsh/site-functions)
  install(FILES ${completions}/corral.fish DESTINATION share/fish/vendor_completions.d)
endif()

# Units name the programs by their final path, so they are written when the prefix is known.
install(CODE "
  set(CORRAL_BINDIR \"\${CMAKE_INSTALL_PREFIX}/bin\")
  set(CORRAL_RUNDIR /run)
  foreach(kind system user)
    foreach(unit corral.service corral.socket)
      configure_file(\"${CMAKE_SOURCE_DIR}/systemd/\${kind}/\${unit}.in\" \"${CMAKE_BINARY_DIR}/systemd/\${kind}/\${unit}\" @ONLY)
      file(INSTALL \"${CMAKE_BINARY_DIR}/systemd/\${kind}/\${unit}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/\${kind}\")
    endforeach()
  endforeach()
  file(INSTALL \"${CMAKE_SOURCE_DIR}/systemd/corral.sysusers\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/sysusers.d\" RENAME corral.conf)
  file(INSTALL \"${CMAKE_SOURCE_DIR}/systemd/corral.tmpfiles\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/tmpfiles.d\" RENAME corral.conf)
  string(REGEX REPLACE \"/usr/?$\" \"\" top \"\${CMAKE_INSTALL_PREFIX}\")
  file(INSTALL \"${CMAKE_SOURCE_DIR}/docs/corral.conf\" DESTINATION \"\${top}/etc/corral\")
")

# ---- cpack: a Debian package ------------------------------------------------------------------------------
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME corral)
set(CPACK_PACKAGE_VENDOR Corral)
set(CPACK_PACKAGE_CONTACT "The Corral developers <corral@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Runs a Llama model and the tools it calls")
set(CPACK_PACKAGE_DESCRIPTION "corrald runs a Llama 3 model and the tools it calls on one machine: a Python interpreter, web search,\n a knowledge store and work folders, each in a jail of its own. corral is its client.")
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# not linked, yet needed: the interpreter that the jail loads, and who makes the user and enables the units
set(version 3.11)
if(Python3_FOUND)
  set(version ${Python3_VERSION_MAJOR}.${Python3_VERSION_MINOR})
endif()
if(EXISTS /usr/bin/python3)
  execute_process(COMMAND /usr/bin/python3 -c "import sys; print('%d.%d' % sys.version_info[:2], end='')" OUTPUT_VARIABLE version)
endif()
set(CPACK_DEBIAN_PACKAGE_DEPENDS "python3, libpython${version}, systemd | systemd-standalone-sysusers, init-system-helpers (>= 1.52)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, poppler-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/deb/postinst ${CMAKE_SOURCE_DIR}/packaging/deb/prerm
  ${CMAKE_SOURCE_DIR}/packaging/deb/postrm ${CMAKE_SOURCE_DIR}/packaging/deb/conffiles)
include(CPack)
