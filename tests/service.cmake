corral_test(daemon_service_test unit/daemon_service_test.c LINK corral_daemon corral_base PkgConfig::SYSTEMD)

# The service manager's side, played by a script.
if(TARGET corrald-scripted)
  foreach(case load_and_ready load_fails stopping_in_turn watchdog_fed watchdog_starved_by_the_engine watchdog_starved_by_the_front
          activation activation_refused no_manager)
    corral_script(service_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/service.py ${case} TIMEOUT 60)
  endforeach()
endif()

# What is installed, and the package in a booted Debian.
if(TARGET corrald AND NOT CORRAL_SANITIZE)
  corral_script(service_install COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/scenario/install.sh TIMEOUT 120)
  corral_script(service_boot COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/scenario/boot.sh LABEL long TIMEOUT 1200)
endif()
