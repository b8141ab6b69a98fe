corral_test(store_test unit/store_test.c LINK corral_store corral_base)
corral_test(store_disk_test unit/store_disk_test.c own_disk.c LINK corral_store corral_base)
