package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact/seal"
)

// checkConfig looks at the chatham.yaml of the folder.
func (p *patient) checkConfig() {
	config, err := pipeline.FindConfig(".")
	where, bad := strings.CutPrefix(fmt.Sprint(err), pipeline.ErrConfig.Error()+": ")
	switch {
	case bad:
		p.say(wrong, msgDoctorBadConfig, relative(where))
		p.cure(edits(pipeline.ConfigName))
	case err != nil:
		p.because(err)
	case config.Path == "":
		p.say(noted, msgDoctorNoConfig)
		p.cure(nameProgram, "init")
	default:
		p.config = config
		p.say(sound, msgDoctorConfig, relative(config.Path))
	}
}

// checkSigners looks at the allowed signers that it names.
func (p *patient) checkSigners() {
	path := relative(p.config.SignersPath())
	if path == "" {
		p.say(noted, msgDoctorNoSigners)
		return
	}
	file, err := pipeline.ReadFile(path)
	if err == nil {
		p.signers, err = seal.ParseSigners(path, file)
	}
	var line *seal.LineError
	switch {
	case errors.As(err, &line):
		p.say(wrong, msgDoctorBadSigners, line.Name, line.Line)
		p.cure(edits(path))
	case errors.Is(err, fs.ErrNotExist):
		p.signers = new(seal.Signers)
		p.because(err)
		p.cureSigners(path)
	case err != nil:
		p.because(err)
	case p.signers.Len() == 0:
		p.say(noted, msgDoctorNobodySigns, path)
		p.cureSigners(path)
	default:
		p.say(sound, msgDoctorSigners, path, p.signers.Len())
	}
}

// cureSigners says how the first signer is let in; where a key is here, its own
// check says it.
func (p *patient) cureSigners(path string) {
	if _, err := os.Stat(p.ownKey()); err != nil {
		p.cure(nameProgram, "key", ">>", quoted(path))
	}
}

// checkList opens the list that git or chatham.yaml names.
func (p *patient) checkList() {
	if g, err := p.pipeline().Guarding(p.ctx, p.program); err == nil {
		p.list = g.List
	}
	path := orElse(p.config.ListPath(), p.list)
	if path == "" {
		p.say(noted, msgDoctorNoList)
		return
	}
	path = relative(path)
	r, err := pipeline.OpenList(pipeline.List{Path: path})
	if err != nil {
		p.because(err)
		p.cure(nameProgram, "list", "show", quoted(path))
		return
	}
	p.say(sound, msgDoctorList, path, len(r.People), len(r.Columns), len(r.Dropped))
	if othersRead(path) {
		p.say(noted, msgDoctorOthersRead, path)
		p.cure("chmod", "600", quoted(path))
	}
	if p.pipeline().InGit(p.ctx, path) {
		p.say(wrong, msgDoctorListInGit, path)
		p.cure("git", "rm", "--cached", "--", quoted(path))
	}
}

// checkLeftovers looks for what a run that was killed left.
func (p *patient) checkLeftovers() {
	entries, err := os.ReadDir(".")
	if err != nil {
		p.because(err)
		return
	}
	found := false
	for _, e := range entries {
		if disk.IsLeftover(e.Name()) {
			found = true
			p.say(wrong, msgDoctorLeftover, e.Name())
			p.cure(removes(), quoted(e.Name()))
		}
	}
	if !found {
		p.say(sound, msgDoctorNoLeftover)
	}
}

// checkProposals looks whether anybody else can read a proposal: it holds names.
func (p *patient) checkProposals() {
	proposals, _ := filepath.Glob("*" + pipeline.ProposalExt)
	open := 0
	for _, path := range proposals {
		if othersRead(path) {
			open++
			p.say(wrong, msgDoctorOthersRead, path)
			p.cure("chmod", "600", quoted(path))
		}
		if p.pipeline().InGit(p.ctx, path) {
			open++
			p.say(wrong, msgDoctorProposalInGit, path)
			p.cure("git", "rm", "--cached", "--", quoted(path))
		}
	}
	if open == 0 {
		p.say(sound, msgDoctorProposals, len(proposals))
	}
}

// relative returns a path as one would type it here.
func relative(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(here, path); err == nil && filepath.IsAbs(path) && filepath.IsLocal(rel) {
		return rel
	}
	return path
}
