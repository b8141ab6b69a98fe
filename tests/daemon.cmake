corral_test(daemon_config_test unit/daemon_config_test.c LINK corral_daemon corral_protocol corral_base PkgConfig::INIH)
corral_test(daemon_attach_test unit/daemon_attach_test.c LINK corral_daemon corral_base)
corral_test(daemon_front_test unit/daemon_front_test.c unit/daemon_stub_agent.c LINK corral_daemon corral_client corral_store corral_protocol
  corral_base Threads::Threads PkgConfig::ZMQ)
