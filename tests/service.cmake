corral_test(daemon_service_test unit/daemon_service_test.c LINK corral_daemon corral_base PkgConfig::SYSTEMD)
