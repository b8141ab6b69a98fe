# work folders: the library against folders that hostile code could have left, no jail
corral_test(workspace_names_test unit/workspace_names_test.c LINK corral_workspace corral_base)
corral_test(workspace_tree_test unit/workspace_tree_test.c LINK corral_workspace corral_base)
corral_test(workspace_history_test unit/workspace_history_test.c LINK corral_workspace corral_base TIMEOUT 240)
corral_test(tools_files_test unit/tools_files_test.c fake_sandbox.c LINK corral_tools corral_base TIMEOUT 120)
