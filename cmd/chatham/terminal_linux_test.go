package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/sys/unix"

	"github.com/opendetat/chatham/pipeline"
)

// A console is this program on a terminal of its own, seen from the other side
// of the glass.
type console struct {
	t      *testing.T
	glass  *os.File
	cmd    *exec.Cmd
	output chan string
	seen   string
}

// echoes reports whether the terminal shows what is typed.
func (c *console) echoes() bool {
	c.t.Helper()
	state, err := unix.IoctlGetTermios(int(c.glass.Fd()), unix.TCGETS)
	if err != nil {
		c.t.Fatal(err)
	}
	return state.Lflag&unix.ECHO != 0
}

// onTerminal starts the program on a new pseudo-terminal of 80 by 24, which it
// controls, so that ^C is a signal. It skips where the system has none to give.
func onTerminal(t *testing.T, args ...string) *console {
	t.Helper()
	glass, far := pseudoTerminal(t)
	return startOn(t, glass, far, exec.Command(program(t), args...))
}

// program returns the tests' own binary under the name by which it is the program.
func program(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), nameProgram)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, path); err != nil {
		t.Fatal(err)
	}
	return path
}

// startOn starts a command on the far side of a pseudo-terminal.
func startOn(t *testing.T, glass, far *os.File, cmd *exec.Cmd) *console {
	t.Helper()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = far, far, far
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "NO_COLOR=", "CI=", "TERM=xterm")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	far.Close()
	c := &console{t: t, glass: glass, cmd: cmd, output: make(chan string)}
	go func() {
		defer close(c.output)
		for buf := make([]byte, 4096); ; {
			n, err := glass.Read(buf)
			if err != nil {
				return // EIO: the program is gone
			}
			c.output <- string(buf[:n])
		}
	}()
	return c
}

func pseudoTerminal(t *testing.T) (glass, far *os.File) {
	t.Helper()
	glass, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no pseudo-terminals on this system: ", err)
	}
	t.Cleanup(func() { glass.Close() })
	fd := int(glass.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		t.Skip("a pseudo-terminal stays locked: ", err)
	}
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		t.Skip("a pseudo-terminal has no number: ", err)
	}
	if err := unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 80}); err != nil {
		t.Fatal(err)
	}
	far, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("the other side of a pseudo-terminal does not open: ", err)
	}
	return glass, far
}

// waits reads until the program has said something.
func (c *console) waits(words string) {
	c.t.Helper()
	limit := time.After(20 * time.Second)
	for !strings.Contains(c.seen, words) {
		select {
		case s, ok := <-c.output:
			if !ok {
				c.t.Fatalf("it ended without saying %q:\n%s", words, c.seen)
			}
			c.seen += s
		case <-limit:
			_ = c.cmd.Process.Kill()
			c.t.Fatalf("it does not say %q:\n%s", words, c.seen)
		}
	}
	_, c.seen, _ = strings.Cut(c.seen, words)
}

func (c *console) types(s string) {
	c.t.Helper()
	if _, err := c.glass.WriteString(s); err != nil {
		c.t.Fatal(err)
	}
}

// ends reads the rest and returns the exit code.
func (c *console) ends() int {
	c.t.Helper()
	for s := range c.output {
		c.seen += s
	}
	err := c.cmd.Wait()
	if failed, ok := errors.AsType[*exec.ExitError](err); ok {
		return failed.ExitCode()
	}
	if err != nil {
		c.t.Fatal(err)
	}
	return 0
}

// TestReviewOnTerminal is the review as a person has it: a real terminal, real
// files, ^D and ^C.
func TestReviewOnTerminal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.proposal")
	if err := os.WriteFile(path, forum(t).Encode(), 0o600); err != nil {
		t.Fatal(err)
	}
	saved := func() string {
		t.Helper()
		p, err := pipeline.LoadProposal(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range p.Log {
			if d.Who != "relecture@forum.example" || d.Unattended {
				t.Errorf("nobody knows who decided: %+v", d)
			}
		}
		return spellLog(p)
	}
	for _, tt := range []struct {
		reason string
		talk   func(*console)
		code   int
		saved  string
	}{
		{"one decision, then ^D: what was saved stays, and no more", func(c *console) {
			c.waits("before: \x1b[31m[-Rose Tavernel-]\x1b[0m parle")
			c.waits("q): ")
			c.types("a\n")
			c.waits("2/3 person")
			c.types("\x04")
			c.waits("left to decide: 3")
		}, exitNo, "accept p01"},
		{"^C while a reason is asked", func(c *console) {
			c.waits("1/2 person")
			c.types("k\n")
			c.waits("Reason to keep")
			c.types("\x03")
			c.waits("chatham: interrupted")
		}, exitInterrupted, "accept p01"},
		{"undo, and read the text", func(c *console) {
			c.waits("1/2 person")
			c.types("u\n")
			c.waits("undone: accepted, Rose Tavernel")
			c.types("d\n")
			c.waits("{+quelqu'un+}")
			c.waits("end of the text")
			c.types("q\n")
			c.waits("left to decide: 5")
		}, exitNo, "accept p01, undo"},
		{"all of it", func(c *console) {
			for range 3 {
				c.waits("q): ")
				c.types("a\n")
			}
			c.waits("No question is left")
			c.types("q\n")
			c.waits("everything is decided")
		}, exitDone, "accept p01, undo, accept p01, accept p02, accept e3"},
	} {
		c := onTerminal(t, "review", "--reviewer", "relecture@forum.example", path)
		tt.talk(c)
		if code := c.ends(); code != tt.code {
			t.Errorf("%s: exit code %d, want %d:\n%s", tt.reason, code, tt.code, c.seen)
		}
		if got := saved(); got != tt.saved {
			t.Errorf("%s: saved %q, want %q", tt.reason, got, tt.saved)
		}
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the proposal is not private: %v, %v", info.Mode(), err)
	}
}

// TestPassphraseOnTerminal is a key with a passphrase as a person has it: asked
// for again, never shown, and a terminal that shows again what is typed when ^C
// ends it.
func TestPassphraseOnTerminal(t *testing.T) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKeyWithPassphrase(key, "", []byte("pomme"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		reason string
		talk   func(*console)
		code   int
		signed bool
	}{
		{"^C", func(c *console) {
			c.waitsHidden()
			c.types("pom\x03")
			c.waits("chatham: interrupted")
		}, exitInterrupted, false},
		{"^C twice, which says it all the same", func(c *console) {
			c.waitsHidden()
			c.types("pom\x03\x03")
			c.waits("chatham: interrupted")
		}, exitInterrupted, false},
		{"^\\, which is no page of goroutines", func(c *console) {
			c.waitsHidden()
			c.types("pom\x1c")
		}, exitInterrupted, false},
		{"the terminal's line is cut", func(c *console) {
			c.waitsHidden()
			if err := c.cmd.Process.Signal(syscall.SIGHUP); err != nil {
				t.Fatal(err)
			}
		}, exitInterrupted, false},
		{"^Z where no shell could continue it", func(c *console) {
			c.waitsHidden()
			c.types("\x1a")
			time.Sleep(50 * time.Millisecond)
			c.types("\n")
			c.waits("it does not open the key")
			c.waitsHidden()
			c.types("\x03")
		}, exitInterrupted, false},
		{"three wrong ones", func(c *console) {
			for range passphraseTries {
				c.waitsHidden()
				c.types("poire\n")
			}
			c.waits("chatham: k: the passphrase does not open the key")
		}, exitFailure, false},
		{"the right one after a wrong one, then the text to sign", func(c *console) {
			c.waitsHidden()
			c.types("poire\n")
			c.waits("it does not open the key")
			c.waitsHidden()
			c.types("pomme\n")
			c.waits("{+Une personne+}")
			c.waits("sign")
			c.types("sign\n")
			c.waits("signed: ")
		}, exitDone, true},
	} {
		decided(t)
		admit(t, signerOf(t, key).PublicKey())
		if err := os.WriteFile("k", pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
		c := onTerminal(t, "sign", "notes.proposal", "--signers", "allowed_signers", "--key", "k")
		tt.talk(c)
		if code := c.ends(); code != tt.code {
			t.Errorf("%s: exit code %d, want %d:\n%s", tt.reason, code, tt.code, c.seen)
		}
		if strings.Contains(c.seen, "goroutine") || strings.Contains(c.seen, "SIG") {
			t.Errorf("%s: the runtime answers:\n%s", tt.reason, c.seen)
		}
		if !c.echoes() {
			t.Errorf("%s: the terminal shows nothing any more", tt.reason)
		}
		if _, err := os.Stat("notes.restitution.md"); (err == nil) != tt.signed {
			t.Errorf("%s: signed is %v", tt.reason, err == nil)
		}
	}
}

// TestPassphraseStopped is ^Z at the passphrase, in a shell: the shell's terminal
// echoes, and the program's does not again once it is continued.
func TestPassphraseStopped(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no shell with jobs: ", err)
	}
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKeyWithPassphrase(key, "", []byte("pomme"))
	if err != nil {
		t.Fatal(err)
	}
	decided(t)
	admit(t, signerOf(t, key).PublicKey())
	if err := os.WriteFile("k", pem.EncodeToMemory(block), 0o600); err != nil {
		t.Fatal(err)
	}
	glass, far := pseudoTerminal(t)
	const job = `"$0" sign notes.proposal --signers allowed_signers --key k; echo STOPPED; read -r _; fg >/dev/null`
	c := startOn(t, glass, far, exec.Command(shell, "-mc", job, program(t)))
	c.waitsHidden()
	c.types("pom\x1a")
	c.waits("STOPPED")
	if !c.echoes() {
		t.Error("the shell shows nothing that is typed")
	}
	c.types("\n")
	for limit := time.Now().Add(20 * time.Second); c.echoes(); time.Sleep(time.Millisecond) {
		if time.Now().After(limit) {
			t.Fatal("once continued, the terminal shows what is typed")
		}
	}
	c.types("pomme\n")
	c.waits("{+Une personne+}")
	c.types("sign\n")
	c.waits("signed: ")
	c.ends()
}

// waitsHidden reads until a passphrase is asked for and the terminal is ready
// to hide it; none was shown before.
func (c *console) waitsHidden() {
	c.t.Helper()
	c.waits("passphrase of k")
	for limit := time.Now().Add(20 * time.Second); c.echoes(); time.Sleep(time.Millisecond) {
		if time.Now().After(limit) {
			c.t.Fatal("the terminal shows what is typed")
		}
	}
	if strings.Contains(c.seen, "po") {
		c.t.Errorf("the passphrase was shown: %q", c.seen)
	}
}

// TestScanOnTerminal is the report as a person has it, in colours and at the
// width of a real terminal: nobody who was found is on it, and whoever was
// missed can be read.
func TestScanOnTerminal(t *testing.T) {
	dir := t.TempDir()
	notes, list := filepath.Join(dir, "notes.md"), filepath.Join(dir, "list.csv")
	for path, content := range map[string]string{notes: sevenPlaces, list: "Nom;Prénom\nCastelmaure;Rose\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := onTerminal(t, "scan", notes, "--list", list)
	if code := c.ends(); code != exitNo {
		t.Errorf("exit code %d, want %d", code, exitNo)
	}
	mask, under := strings.Repeat(maskSign, 16), strings.Repeat("^", 16)
	want := "\x1b[2m  │ \x1b[0m\x1b[31m" + mask + "\x1b[0m ouvre avec Ambroise.\r\n\x1b[2m  │ \x1b[0m\x1b[31m" + under + "\x1b[0m → “Une personne”\r\n"
	if !strings.Contains(c.seen, want) {
		t.Errorf("%q\nis not in\n%s", want, c.seen)
	}
	if strings.Contains(c.seen, "Rose") || strings.Contains(c.seen, "Castelmaure") {
		t.Error("the screen names someone whom the program knows of")
	}
	if !strings.Contains(c.seen, "next: chatham propose ") {
		t.Error("nobody says what comes next")
	}
}

// TestFormsOnTerminal: what will be looked for of each person, on a real terminal
// of 80 columns, and not on that of a CI, whose log others read.
func TestFormsOnTerminal(t *testing.T) {
	list := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(list, []byte("Nom;Prénom;Structure\nCastelmaure;Rosalba;Atelier des Ponts\nPetit;Jo;\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c := onTerminal(t, "list", "show", "--forms", list)
	if code := c.ends(); code != exitDone {
		t.Errorf("exit code %d, want %d", code, exitDone)
	}
	for _, want := range []string{
		"\x1b[1m• p01\x1b[0m\r\n  first name, surname: Rosalba Castelmaure\r\n", "\r\n  initials: RC", "\r\n  organisation: Atelier des Ponts\r\n",
		"• p02", "\r\n  first name: Jo*\r\n", "*: too short or too common by itself", "forms that the notes explain",
	} {
		if !strings.Contains(c.seen, want) {
			t.Errorf("%q is not on the screen:\n%s", want, c.seen)
		}
	}
	for row := range strings.Lines(c.seen) {
		if strings.HasPrefix(row, "  ") && len([]rune(row)) > 80+len("\r\n") {
			t.Errorf("wider than the screen: %q", row)
		}
	}
	t.Setenv("CI", "true")
	_, far := pseudoTerminal(t)
	defer far.Close()
	cmd := exec.Command(program(t), "list", "show", "--forms", list)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = far, far, far
	if err := cmd.Run(); cmd.ProcessState.ExitCode() != exitFailure {
		t.Errorf("on the terminal of a CI: %v", err)
	}
}
