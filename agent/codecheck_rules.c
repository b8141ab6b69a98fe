/* codecheck_rules.c - the rules of the code check, as data. A rule is a row; the order is that of docs/sandbox.md. Each has a program that it
 * finds and one that it leaves alone in tests/unit/agent_codecheck_test.c. */
#include "agent/codecheck_priv.h"

#define INFO CODECHECK_INFO
#define WARNING CODECHECK_WARNING
#define DANGER CODECHECK_DANGER
#define RUNS "os.system|os.popen|subprocess.run|subprocess.call|subprocess.check_call|subprocess.check_output|subprocess.Popen|subprocess.getoutput|subprocess.getstatusoutput|pty.spawn"
#define REQUESTS "requests.get|requests.post|requests.put|requests.delete|requests.head|requests.request|requests.Session|httpx.get|httpx.post|httpx.Client|httpx.AsyncClient"

const struct py_rule codecheck_python_rules[] = {
    {"py-hidden-code", DANGER, PY_CALL_TEXT, "exec|eval|compile|builtins.exec|builtins.eval", NULL, "runs code that it unpacks from a coded text"},
    {"py-eval", WARNING, PY_CALL_DYNAMIC, "eval|exec|builtins.eval|builtins.exec", NULL, "runs a text as code; ast.literal_eval reads values without running them"},
    {"py-shell", WARNING, PY_CALL_WITH, RUNS, "shell = True", "gives a text to a shell; a list of words with shell=False can't be misread"},
    {"py-system", WARNING, PY_CALL_DYNAMIC, "os.system|os.popen|subprocess.getoutput|subprocess.getstatusoutput", NULL, "gives a text that it puts together to a shell"},
    {"py-command", INFO, PY_CALL_SHELL, RUNS, NULL, "runs a program"},
    {"py-remove-tree", DANGER, PY_CALL_OUTSIDE, "shutil.rmtree|shutil.move|os.removedirs|os.remove|os.unlink|os.rmdir|os.rename|os.replace", NULL, "removes or moves files outside the work folder"},
    {"py-write-system", DANGER, PY_CALL_TEXT, "os.open|.write_text|.write_bytes|shutil.copy|shutil.copyfile|shutil.copy2", "/etc/|/boot/|/dev/sd|/dev/nvme|/dev/mem|/proc/sys|/sys/", "writes to files of the system"},
    {"py-secrets", DANGER, PY_CALL_TEXT, "open|io.open|os.open|pathlib.Path|os.path.expanduser|shutil.copy|shutil.copyfile", "/etc/shadow|/.ssh/|id_rsa|id_ed25519|/.aws/|/.gnupg/|/.netrc|/.kube/|/.docker/config|/proc/self/environ|/proc/1/", "reads keys or secrets"},
    {"py-reverse-shell", DANGER, PY_CALL_WITH, "os.dup2", "fileno (", "ties a connection to the standard streams, as a remote shell does"},
    {"py-fork-bomb", DANGER, PY_LOOP, "os.fork", NULL, "starts processes without end"},
    {"py-kill", DANGER, PY_CALL_WITH, "os.kill|os.killpg", "( - 1", "ends every process"},
    {"py-system-call", WARNING, PY_CALL, ".syscall|.ptrace|.process_vm_readv|.process_vm_writev", NULL, "makes system calls past the C library"},
    {"py-pickle", WARNING, PY_CALL_DYNAMIC, "pickle.loads|pickle.Unpickler|cPickle.loads|dill.loads|marshal.loads|jsonpickle.decode|joblib.load|cloudpickle.loads", NULL, "unpacks objects, which runs what their maker wants; JSON doesn't"},
    {"py-yaml", WARNING, PY_CALL_WITHOUT, "yaml.load|yaml.load_all|yaml.unsafe_load", "SafeLoader|CSafeLoader|BaseLoader", "builds any object from YAML; yaml.safe_load doesn't"},
    {"py-sql", WARNING, PY_CALL_SQL, ".execute|.executemany|.executescript|.raw|pandas.read_sql|pandas.read_sql_query", NULL, "puts SQL together from pieces; pass values as parameters"},
    {"py-verify", WARNING, PY_CALL_WITH, REQUESTS, "verify = False", "doesn't check whom it talks to"},
    {"py-unverified", WARNING, PY_NAME, "ssl._create_unverified_context|ssl.CERT_NONE|ssl.PROTOCOL_SSLv3|ssl.PROTOCOL_TLSv1", NULL, "switches off the checks of TLS"},
    {"py-weak-hash", INFO, PY_CALL_WITHOUT, "hashlib.md5|hashlib.sha1|hashlib.md4", "usedforsecurity", "uses a hash that is broken for signatures and passwords"},
    {"py-weak-cipher", WARNING, PY_NAME, "AES.MODE_ECB|modes.ECB|DES.new|DES3.new|ARC4.new|Blowfish.new|algorithms.TripleDES|algorithms.ARC4|algorithms.Blowfish|Crypto.Cipher.AES.MODE_ECB|Crypto.Cipher.DES.new|Crypto.Cipher.ARC4.new", NULL, "uses a weak cipher or mode"},
    {"py-random", WARNING, PY_ASSIGN, NULL, "random", "makes a secret from predictable numbers; the module secrets doesn't"},
    {"py-secret-literal", WARNING, PY_ASSIGN, "password|passwd|secret|api_key|apikey|access_key|auth_token|private_key", NULL, "holds a password or key in its text"},
    {"py-mktemp", WARNING, PY_CALL, "tempfile.mktemp|os.tempnam|os.tmpnam", NULL, "makes a temporary name that somebody else can take first"},
    {"py-chmod", WARNING, PY_CALL_WITH, "os.chmod|os.fchmod|.chmod", "0o777", "lets everybody write"},
    {"py-extract", INFO, PY_CALL_WITHOUT, ".extractall", "filter|members|pwd", "unpacks an archive with whatever paths it holds"},
    {"py-bind", INFO, PY_CALL_TEXT, ".bind|.run|socketserver.TCPServer|http.server.HTTPServer|asyncio.start_server|uvicorn.run", "0.0.0.0", "listens on every network"},
    {"py-debug", WARNING, PY_CALL_WITH, ".run", "debug = True", "starts a web server with a debugger that runs code for its visitors"},
    {"py-host-keys", WARNING, PY_NAME, "paramiko.AutoAddPolicy|paramiko.WarningPolicy|asyncssh.known_hosts", NULL, "takes any host's key"},
    {"py-escape", WARNING, PY_CALL_WITH, "jinja2.Environment", "autoescape = False", "puts text into pages without escaping it"},
    {"py-entities", WARNING, PY_CALL_WITH, "lxml.etree.XMLParser|etree.XMLParser", "resolve_entities = True", "lets XML read files"},
    {"py-clear-text", INFO, PY_CALL, "telnetlib.Telnet|ftplib.FTP|smtplib.SMTP|poplib.POP3|imaplib.IMAP4", NULL, "talks without encryption"},
    {0},
};

#define SYSTEM_PLACES "/|/\\*|/bin*|/boot*|/dev|/etc*|/home*|/lib*|/opt*|/root*|/sbin*|/usr*|/var*|/srv*|~|~/|~/\\*|$HOME|$HOME/|$HOME/\\*|${HOME}*"
#define DISKS "/dev/sd*|/dev/nvme*|/dev/vd*|/dev/hd*|/dev/mmcblk*|/dev/xvd*|/dev/mem|/dev/kmem|/dev/disk/*|/dev/mapper/*"
#define SHELLS "sh|bash|zsh|dash|ksh|python|python3|perl|ruby|node"

const struct sh_rule codecheck_shell_rules[] = {
    {"sh-remove", DANGER, SH_COMMAND, "rm", "r", SYSTEM_PLACES, "removes folders of the system or of the user"},
    {"sh-no-preserve", DANGER, SH_COMMAND, "rm|chmod|chown", NULL, "--no-preserve-root", "goes for the whole file system"},
    {"sh-disk", DANGER, SH_COMMAND, "dd", NULL, "of=/dev/sd*|of=/dev/nvme*|of=/dev/vd*|of=/dev/hd*|of=/dev/mmcblk*|of=/dev/mem", "writes over a disk"},
    {"sh-format", DANGER, SH_COMMAND, "mkfs|mkfs.ext2|mkfs.ext3|mkfs.ext4|mkfs.xfs|mkfs.btrfs|mkfs.vfat|mkswap|wipefs|fdisk|parted|sgdisk|blkdiscard", NULL, DISKS, "formats a disk"},
    {"sh-shred", DANGER, SH_COMMAND, "shred", NULL, DISKS "|" SYSTEM_PLACES, "destroys data beyond recovery"},
    {"sh-to-disk", DANGER, SH_REDIRECT, NULL, NULL, DISKS, "writes over a disk"},
    {"sh-to-system", DANGER, SH_REDIRECT, NULL, NULL, "/etc/*|/boot/*|/proc/sys/*|/sys/*|/usr/*|/lib/*|/root/*", "writes to files of the system"},
    {"sh-fork-bomb", DANGER, SH_BOMB, NULL, NULL, NULL, "starts processes without end"},
    {"sh-fetch-and-run", DANGER, SH_PIPE, "curl|wget|fetch", NULL, SHELLS, "runs what it fetches from the network unseen"},
    {"sh-reverse-shell", DANGER, SH_WORD, NULL, NULL, "/dev/tcp/*|/dev/udp/*", "opens a connection from the shell, as a remote shell does"},
    {"sh-netcat", DANGER, SH_COMMAND, "nc|ncat|netcat|socat", NULL, "-e|-c|-le|--exec|--sh-exec|EXEC:*|exec:*|SYSTEM:*|system:*", "ties a program to a connection"},
    {"sh-secrets", DANGER, SH_WORD, NULL, NULL, "/etc/shadow|/etc/gshadow|*/.ssh/id_*|*/.aws/credentials|*/.gnupg/*|*/.netrc|*/.docker/config.json|/proc/*/environ", "reads keys or secrets"},
    {"sh-permissions", WARNING, SH_COMMAND, "chmod", NULL, "777|0777|a+rwx|ugo+rwx|a=rwx|666|0666", "lets everybody write"},
    {"sh-set-uid", DANGER, SH_COMMAND, "chmod", NULL, "u+s|g+s|+s|ug+s|a+s|4[0-7][0-7][0-7]|2[0-7][0-7][0-7]|6[0-7][0-7][0-7]", "makes a program run as its owner"},
    {"sh-own-system", DANGER, SH_COMMAND, "chown|chmod|chgrp", "R", SYSTEM_PLACES, "changes the owner or mode of a whole part of the system"},
    {"sh-root", WARNING, SH_COMMAND, "sudo|su|doas|pkexec", NULL, NULL, "asks for another user's rights"},
    {"sh-power", DANGER, SH_COMMAND, "shutdown|reboot|halt|poweroff", NULL, NULL, "switches the machine off"},
    {"sh-kill-all", DANGER, SH_COMMAND, "kill", NULL, "-1", "ends every process"},
    {"sh-kill-name", WARNING, SH_COMMAND, "killall|pkill", NULL, NULL, "ends processes by name"},
    {"sh-firewall", DANGER, SH_COMMAND, "iptables|ip6tables|nft|ufw|setenforce", NULL, "-F|--flush|flush|disable|0", "takes a defence of the machine down"},
    {"sh-traces", DANGER, SH_COMMAND, "history|unset", NULL, "-c|HISTFILE", "removes traces"},
    {"sh-stay", WARNING, SH_COMMAND, "crontab|at|systemctl", NULL, "-|enable|-f", "sets up something that stays"},
    {"sh-profile", WARNING, SH_REDIRECT, NULL, NULL, "*/.bashrc|*/.profile|*/.bash_profile|*/.zshrc|*/.ssh/authorized_keys|/etc/cron*|/var/spool/cron/*", "changes what runs at the next login"},
    {"sh-unverified", WARNING, SH_COMMAND, "curl|wget", NULL, "-k|--insecure|--no-check-certificate", "doesn't check whom it talks to"},
    {"sh-eval", WARNING, SH_COMMAND, "eval", NULL, "*$*|*`*", "runs a text that it puts together as code"},
    {"sh-remove-git", WARNING, SH_COMMAND, "git", NULL, "--force|-fd|-fdx|-fxd|--hard", "throws work away that git can't bring back"},
    {0},
};
