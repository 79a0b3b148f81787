package repo

import (
	"regexp"
	"strings"
	"sync"
)

// Calls reports whether a shell script that someone else wrote calls a command and
// passes its status on. The call is a line of its own outside what may be
// skipped: a branch, a function, a here-document, what follows an exit. It ends the script with its status («|| exit 1», exec, set -e), or is the
// last thing that the script does. Anything cleverer is taken for none: whoever
// wrote it is told of the line that does.
func Calls(script, command string) bool {
	lines := strings.Split(strings.ReplaceAll(script, "\r\n", "\n"), "\n")
	strict := errexit().MatchString(lines[0])
	depth, here := 0, ""
	for i, line := range lines {
		bare := strings.TrimSpace(line)
		switch {
		case here != "":
			if bare == here {
				here = ""
			}
			continue
		case bare == "" || bare[0] == '#':
			continue
		}
		if m := hereDoc().FindStringSubmatch(line); m != nil {
			here = m[1]
			continue
		}
		if m := call().FindStringSubmatch(line); depth == 0 && m != nil && !goesOn(lines[:i]) && "chatham "+m[2] == command {
			ends := m[1] != "" || m[3] != "" || strict
			if ends || idle(lines[i+1:]) {
				return true
			}
		}
		if depth == 0 && leaving().MatchString(bare) {
			return false
		}
		strict = strict || depth == 0 && errexit().MatchString(bare)
		depth = max(0, depth+len(opening().FindAllString(bare, -1))-len(closing().FindAllString(bare, -1)))
	}
	return false
}

var (
	// call is a call: behind exec, of a command, with a status that
	// ends the script. A test for a commit that is picked may stand before it.
	call = sync.OnceValue(func() *regexp.Regexp {
		const ends = `exit(?: (?:[1-9]\d*|\$\?|"\$\?"))?`
		return regexp.MustCompile(`^\s*(?:git rev-parse -q --verify CHERRY_PICK_HEAD >/dev/null && \{ )?(exec )?` +
			`(?:(?:[^\s"'|&;]*/)?chatham(?:\.exe)?|"[^"]*/chatham(?:\.exe)?") (guard [^|&;<>#]*?)` +
			`( *\|\| *(?:` + ends + `|\{[^{}]*; *` + ends + `;? *\}))? *;?(?: *\})?(?: +#.*)?$`)
	})
	unended = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:\\|&&|\|)\s*$`) })
	hereDoc = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`<<-?\s*\\?["']?(\w+)`) })
	leaving = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:exit|exec)\b`) })
	errexit = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:set|#!\S*sh) (?:-\w+ )*-\w*e`) })
	opening = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:if|for|while|until|case|select)\b|[{(]\s*$|(?:;|\|\||&&) *(?:if|for|while|case)\b`)
	})
	closing = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:fi|done|esac|[})])(?:\W|$)|; *(?:fi|done|esac)\b`)
	})
)

// goesOn reports whether the last of some lines goes on in the next.
func goesOn(lines []string) bool {
	return len(lines) > 0 && unended().MatchString(lines[len(lines)-1])
}

// idle reports whether lines of a script do nothing.
func idle(lines []string) bool {
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			return false
		}
	}
	return true
}
