package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/render/fonts"
)

// checkProgram looks whether the chatham that people type is this one.
func (p *patient) checkProgram() {
	program, err := os.Executable()
	if err != nil {
		p.because(err)
		return
	}
	p.program = program
	found, err := exec.LookPath(nameProgram)
	switch {
	case err != nil:
		p.say(noted, msgDoctorNoPath, programVersion())
	case !sameFile(found, program):
		p.say(noted, msgDoctorOtherPath, programVersion(), found)
	default:
		p.say(sound, msgDoctorProgram, programVersion())
	}
}

func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	other, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(one, other)
}

// checkConsole looks whether accents get through.
func (p *patient) checkConsole() {
	charset, cure := consoleCharset(p.lookup)
	switch {
	case cure == "":
		p.say(sound, msgDoctorCharset, charset)
	case p.tty.out || p.tty.err:
		p.say(wrong, msgDoctorNoCharset, charset)
		p.cure(cure)
	default:
		p.say(noted, msgDoctorNoCharset, charset)
		p.cure(cure)
	}
}

// checkScreen looks whether there is room to read.
func (p *patient) checkScreen() {
	s := p.screen(p.stdout, p.tty.out)
	switch {
	case s.width == 0:
		p.say(noted, msgDoctorNoScreen)
	case s.width < 60 || s.height < 15:
		p.say(noted, msgDoctorSmallScreen, s.width, s.height)
	default:
		p.say(sound, msgDoctorScreen, s.width, s.height)
	}
	if s.width > 0 {
		p.say(noted, msgDoctorSample)
	}
}

// checkGit looks whether git is there.
func (p *patient) checkGit() {
	out, err := exec.CommandContext(p.ctx, "git", "--version").Output()
	if err != nil {
		p.say(noted, msgDoctorNoGit)
		return
	}
	p.say(sound, msgDoctorGit, strings.TrimSpace(strings.TrimPrefix(string(out), "git version")))
}

// checkFolder looks whether files can be written here.
func (p *patient) checkFolder() {
	f, err := os.CreateTemp(".", ".chatham-doctor-")
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	if err != nil {
		p.say(wrong, msgDoctorNoWrite)
		p.cure("cd")
		return
	}
	p.say(sound, msgDoctorWrite)
}

// noRepository says that there is none here, or none that can be looked at, and
// reports whether it did.
func (p *patient) noRepository(err error) bool {
	switch {
	case err == nil:
		return false
	case (errors.Is(err, repo.ErrNoRepo) || errors.Is(err, repo.ErrNoGit)) && !underGit("."):
		p.say(noted, msgDoctorNoRepo)
	case errors.Is(err, repo.ErrNoGit):
		p.say(wrong, msgDoctorUnseenRepo)
	case errors.Is(err, repo.ErrOwner):
		p.because(err)
		p.cure("git", "config", "--global", "--add", "safe.directory", quoted(p.workDir()))
	case errors.Is(err, repo.ErrNoRepo):
		p.say(wrong, msgDoctorBrokenRepo)
		p.cure("git", "status")
	default:
		p.because(err)
		p.cure("git", "status")
	}
	return true
}

// underGit reports whether a folder or one above it holds what git keeps, whatever
// git itself makes of it.
func underGit(dir string) bool {
	dir, err := filepath.Abs(dir)
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return true
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return false
}

func (p *patient) workDir() string {
	dir, err := os.Getwd()
	if err != nil {
		return "."
	}
	return dir
}

// checkFonts decodes the faces that a PDF is set in: they come with the program,
// so that it looks the same on every machine.
func (p *patient) checkFonts() {
	for f := range fonts.Face(fonts.Count) {
		f.TrueType()
	}
	p.say(sound, msgDoctorFonts, fonts.Count)
}
