package repo

import "testing"

func TestMessage(t *testing.T) {
	const file = "Un\n# deux\ntrois\n# ------------------------ >8 ------------------------\ndiff\n"
	for _, tc := range []struct{ reason, path, editor, cleanup, comment, want string }{
		{"someone edited it", "COMMIT_EDITMSG", "vi", "", "", "Un\n\ntrois\n"},
		{"a merge's, edited", ".git/MERGE_MSG", "", "", "", "Un\n\ntrois\n"},
		{"nobody did: git keeps its comments", "COMMIT_EDITMSG", ":", "", "", file},
		{"git am: there is no editor", ".git/rebase-apply/final-commit", "", "", "", file},
		{"comments are kept", "COMMIT_EDITMSG", "vi", "whitespace", "", file},
		{"all is kept", "COMMIT_EDITMSG", "vi", "verbatim", "", file},
		{"only what is cut goes", "COMMIT_EDITMSG", "vi", "scissors", "", "Un\n# deux\ntrois\n"},
		{"another sign for comments", "COMMIT_EDITMSG", "vi", "strip", ";", file},
		{"git chooses the sign: the usual one", "COMMIT_EDITMSG", "vi", "", "auto", "Un\n\ntrois\n"},
	} {
		tr := newTree(t)
		t.Setenv("GIT_EDITOR", tc.editor)
		if tc.cleanup != "" {
			tr.git("config", "commit.cleanup", tc.cleanup)
		}
		if tc.comment != "" {
			tr.git("config", "core.commentChar", tc.comment)
		}
		got, err := tr.find().Message(t.Context(), tc.path, []byte(file))
		if err != nil || string(got) != tc.want {
			t.Errorf("%s: %q, %v; want %q", tc.reason, got, err, tc.want)
		}
	}
}

// TestMessageAuto: a line that opens with the usual sign is part of the message
// where git chose another, for that very line.
func TestMessageAuto(t *testing.T) {
	tr := newTree(t)
	t.Setenv("GIT_EDITOR", "vi")
	tr.git("config", "core.commentChar", "auto")
	got, err := tr.find().Message(t.Context(), "COMMIT_EDITMSG", []byte("Un\n\n# deux\n\n; Please enter the message\n"))
	if want := "Un\n\n# deux\n\n\n"; err != nil || string(got) != want {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}
