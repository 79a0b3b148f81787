package main

import (
	"context"
	"io"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/urfave/cli/v2"
)

// The names that the program knows itself by.
const (
	nameProgram = "chatham"
	nameHelp    = "help"
	nameRun     = "run"
	nameVersion = "version"
)

// An app is one run of the program: the machine, the language, the log.
type app struct {
	env
	lang   language
	colour string       // what --color says
	log    *slog.Logger // discards unless -v; handed down, never a global
	out    *product     // the standard output
}

// emptied is how long a terminal may take to discard what it has not shown yet,
// as it does when ^C or ^\ is typed (POSIX.1-2024, General Terminal Interface,
// NOFLSH): what is said meanwhile may be lost.
const emptied = 20 * time.Millisecond

// run does what the command line says and returns the exit code.
func run(ctx context.Context, e env) int {
	a := newApp(ctx, e)
	err := a.run(ctx, a.root())
	if a.out.err != nil {
		err = misused(msgOutputLost)
	}
	if err != nil && ctx.Err() != nil {
		err = ctx.Err()
		if a.tty.err {
			time.Sleep(emptied)
		}
	}
	a.report(err)
	return exitCode(err)
}

func newApp(ctx context.Context, e env) *app {
	a := &app{env: e, lang: languageOf(e), log: slog.New(slog.DiscardHandler), out: &product{Writer: e.stdout}}
	a.stdin = interruptible{ctx, e.stdin}
	a.stdout = a.out
	return a
}

// run arranges the line and hands it to cli. A panic, of ours or of a library,
// becomes an error that does not quote it.
func (a *app) run(ctx context.Context, root *cli.App) (err error) {
	defer func() {
		if recover() != nil {
			a.log.Error("panic", "stack", string(debug.Stack()))
			err = errCrash
		}
	}()
	args, err := arrange(root, a.args)
	if err != nil {
		return err
	}
	return root.RunContext(ctx, append([]string{nameProgram}, args...))
}

// root builds what cli runs. Whatever the module would say or decide by itself
// is switched off: its help, its version, its suggestions, its exit codes.
func (a *app) root() *cli.App {
	return &cli.App{
		Name:     nameProgram,
		Usage:    a.lang.say(msgAppUsage),
		Flags:    a.globalFlags(),
		Commands: a.commands(),
		Before: func(c *cli.Context) error {
			a.colour = c.String(flagColour)
			a.log = newLog(a.stderr, c.Bool(flagVerbose))
			a.log.Debug("start", "version", programVersion(), "command", c.Args().First())
			return nil
		},
		Reader:                    a.stdin,
		Writer:                    a.stdout,
		ErrWriter:                 a.stderr,
		HideHelp:                  true,
		HideVersion:               true,
		DisableSliceFlagSeparator: true,
		// Without these two, cli ends the process with the code of any error
		// that has one, such as that of a git that failed.
		ExitErrHandler: func(*cli.Context, error) {},
		OnUsageError:   usageError,
		InvalidFlagAccessHandler: func(_ *cli.Context, name string) {
			panic("no such option: " + name)
		},
	}
}

// commands lists what the program does, in the order of a forum's evening.
func (a *app) commands() []*cli.Command {
	commands := []*cli.Command{
		a.scanCommand(),
		a.proposeCommand(),
		a.reviewCommand(),
		a.signCommand(),
		a.renderCommand(),
		a.runCommand(),
		a.checkCommand(),
		a.guardCommand(),
		a.listCommand(),
		a.keyCommand(),
		a.initCommand(),
		a.demoCommand(),
		a.doctorCommand(),
		a.guideCommand(),
		a.completionCommand(),
		a.manCommand(),
		a.versionCommand(),
		a.helpCommand(),
	}
	tame(commands)
	return commands
}

// tame switches cli's own help and messages off in every command: with them,
// a file called "help" or "h" would be a command.
func tame(commands []*cli.Command) {
	for _, c := range commands {
		c.HideHelp = true
		c.OnUsageError = usageError
		tame(c.Subcommands)
	}
}

// usageError keeps cli from printing. arrange leaves it nothing to complain of;
// if it does, that is a failure like another.
func usageError(_ *cli.Context, err error, _ bool) error { return err }

// takes returns an action that looks at the operands before it acts. An action
// reads the options, asks the pipeline, and writes to a.stdout; it returns an
// error for people to read, or a verdict when its output has said it all.
func (a *app) takes(o operands, action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		if err := o.check(c); err != nil {
			return err
		}
		return action(c)
	}
}

// newLog returns the log that -v shows.
func newLog(w io.Writer, verbose bool) *slog.Logger {
	if !verbose {
		return slog.New(slog.DiscardHandler)
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug}))
}
