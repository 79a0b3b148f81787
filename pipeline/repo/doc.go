// Package repo reads what git holds: the index, commits, configuration, hooks.
// It runs the git program and never looks at the working tree, since what is
// committed is what the index says, not what the editor saved after.
//
// Inside a hook git tells its children which repository and which index the
// commit is made from (githooks(5): GIT_DIR, GIT_INDEX_FILE), and `git commit
// -a` or `git commit FILE` use an index of their own; these are honoured.
// Settings of the reader's that would change an answer are not: replaced
// objects (git-replace(1)) are not followed, submodules are not ignored, path
// names are never patterns, and nothing is fetched.
//
// A path is bytes, as git has it: it may hold a newline, a quote, or no UTF-8.
// No error shows what git printed, which may be a file's name or content.
package repo
