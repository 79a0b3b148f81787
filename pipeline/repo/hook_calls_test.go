package repo

import "testing"

func TestCalls(t *testing.T) {
	const sh = "#!/bin/sh\n"
	for _, tt := range []struct {
		reason, script string
		want           bool
	}{
		{"the line that install tells", sh + "chatham guard pre-commit || exit 1\n", true},
		{"among others", sh + "make lint || exit 1\nchatham guard pre-commit || exit $?\nmake test\n", true},
		{"without a first line, as some keepers of hooks have it", "npx lint-staged\nchatham guard pre-commit\n", true},
		{"its status is the script's", sh + "make lint || exit 1\nchatham guard pre-commit\n\n# done\n", true},
		{"exec", sh + "exec chatham guard pre-commit\n", true},
		{"any failure ends the script", sh + "set -eu\nchatham guard pre-commit\nmake\n", true},
		{"so does the first line", "#!/bin/sh -e\nchatham guard pre-commit\nmake\n", true},
		{"a path", sh + "/opt/bin/chatham guard pre-commit || exit 1\nmake\n", true},
		{"a quoted one", sh + "\"/opt/my bin/chatham\" guard pre-commit || exit 1\nmake\n", true},
		{"words before the exit", sh + "chatham guard pre-commit || { echo no >&2; exit 1; }\nmake\n", true},
		{"the line for a picked commit", sh + "git rev-parse -q --verify CHERRY_PICK_HEAD >/dev/null && { chatham guard pre-commit || exit 1; }\nmake\n", true},
		{"behind a branch that is closed", sh + "if [ -t 1 ]; then\n  exit_code=0\nfi\nchatham guard pre-commit || exit 1\n", true},
		{"behind a here-document", sh + "cat <<EOF\nhello\nEOF\nchatham guard pre-commit || exit 1\n", true},
		{"line ends of Windows", "#!/bin/sh\r\nchatham guard pre-commit || exit 1\r\n", true},

		{"nothing", "", false},
		{"another command of ours", sh + "chatham guard --help\n", false},
		{"another hook's", sh + "chatham guard commit-msg || exit 1\n", false},
		{"an option of its own", sh + "chatham guard pre-commit --list /dev/null || exit 1\n", false},
		{"the status is swallowed", sh + "chatham guard pre-commit || true\n", false},
		{"or turned into success", sh + "chatham guard pre-commit || exit 0\n", false},
		{"or passed over", sh + "chatham guard pre-commit\nmake\n", false},
		{"or left behind", sh + "chatham guard pre-commit &\n", false},
		{"or a pipe's", sh + "chatham guard pre-commit | tee log\n", false},
		{"or another command's", sh + "chatham guard pre-commit; true\n", false},
		{"behind an exit", sh + "exit 0\nchatham guard pre-commit || exit 1\n", false},
		{"behind an exec", sh + "exec make lint\nchatham guard pre-commit || exit 1\n", false},
		{"in a here-document", sh + "cat <<'EOF'\nchatham guard pre-commit || exit 1\nEOF\n", false},
		{"in a branch", sh + "if false; then\nchatham guard pre-commit || exit 1\nfi\n", false},
		{"in a function that nobody may call", sh + "guard() {\nchatham guard pre-commit || exit 1\n}\n", false},
		{"as the end of another line", sh + "true || \\\nchatham guard pre-commit || exit 1\n", false},
		{"in a comment", sh + "# chatham guard pre-commit || exit 1\n", false},
		{"in words", sh + "echo chatham guard pre-commit || exit 1\n", false},
		{"another program", sh + "./notchatham guard pre-commit || exit 1\n", false},
	} {
		if got := Calls(tt.script, "chatham guard pre-commit"); got != tt.want {
			t.Errorf("%s: %v", tt.reason, got)
		}
	}
	if !Calls(sh+"chatham guard commit-msg \"$1\" || exit 1\n", `chatham guard commit-msg "$1"`) {
		t.Error("the line for a message")
	}
}
