// Command chatham turns raw workshop notes into a restitution that may be
// published: what was said, never who said it.
//
// This is the only place of the house that reads options, prints and exits.
// A command is one file: what it takes, and an action that raises options into
// a request for the pipeline. Below that line nobody knows of a command line,
// a terminal, an environment variable or a clock.
//
//	main    one env, one exit
//	run     what happens to any command: language, options, panics, exit code
//	arrange the line in the one order that the cli module reads
//	app     the commands
//
// What scan shows of the notes depends on who may be looking. A log is read by
// others, and a line of the notes may hold a name that no recogniser found: so
// where the standard output is no terminal, or the environment says CI, places
// and reasons are all that is shown. On a terminal sits someone who holds the
// notes; there a line is shown with everything that was found in it masked, so
// that a screen that is shared or filmed names nobody whom the program knows
// of, and a name that it missed is what stands out. --reveal shows it all, and
// a person typed that. guard and check, which live in logs, never show a line.
//
// Everything said to people is in the catalogue, in French and in English. The
// standard output is the product; the standard error is for people.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"golang.org/x/term"
)

// growth is how much the heap may grow between two collections, in hundredths of
// what is live: a run ends within a second, and most of what it makes lives as
// long. A tenth of a scan's time goes otherwise.
const growth = 400

// heapGoal is where the collector begins to run rather than let the heap grow.
// Ten megabytes of notes, the most that is likely, then stay below 300 MiB; what
// is live is kept whatever its size.
const heapGoal = 224 << 20

func main() {
	if _, set := os.LookupEnv("GOMEMLIMIT"); !set {
		debug.SetMemoryLimit(heapGoal)
	}
	if _, set := os.LookupEnv("GOGC"); !set {
		debug.SetGCPercent(growth)
	}
	debug.SetTraceback("none") // of a crash that nothing catches: the stacks may quote a text
	e := system()
	os.Exit(run(untilInterrupted(e), e))
}

// lastMoment is what a run that is interrupted twice has to end by itself.
const lastMoment = 300 * time.Millisecond

// untilInterrupted returns a context that ends when a person or the system ends
// the program: ^C, ^\, a terminal that is closed. A second time ends it even
// where it hangs, never by the runtime's own answer to ^\, which is a page of
// goroutines; first it has a moment to end by itself, for a hidden terminal has to
// echo again. What the program was started to ignore, as nohup does, stays ignored.
func untilInterrupted(e env) context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 2)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT} {
		if !signal.Ignored(s) {
			signal.Notify(signals, s)
		}
	}
	go func() {
		<-signals
		cancel()
		<-signals
		time.Sleep(lastMoment)
		newApp(ctx, e).report(ctx.Err())
		os.Exit(exitInterrupted)
	}()
	return ctx
}

// An env is everything that a run takes from the machine, so that a test can
// be the machine.
type env struct {
	args           []string // without the program's name
	stdin          io.Reader
	stdout, stderr io.Writer
	lookup         func(name string) (string, bool) // an environment variable
	locale         func() string                    // what the system speaks when no variable says
	now            func() time.Time
	tty            terminals
	hidden         func(context.Context) ([]byte, error) // a line typed unseen; nil: there is no terminal
	patience       patience
}

// patience is how long an SSH agent may take.
type patience struct{ lists, signs time.Duration }

// terminals says which of the three streams are terminals.
type terminals struct{ in, out, err bool }

func system() env {
	return env{
		args:   os.Args[1:],
		stdin:  os.Stdin,
		stdout: os.Stdout,
		stderr: os.Stderr,
		lookup: os.LookupEnv,
		locale: systemLocale,
		now:    time.Now,
		tty:    terminals{in: isTerminal(os.Stdin), out: isTerminal(os.Stdout), err: isTerminal(os.Stderr)},
		hidden: func(ctx context.Context) ([]byte, error) { return readHidden(ctx, os.Stdin) },

		patience: patience{lists: agentLists, signs: agentSigns},
	}
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
