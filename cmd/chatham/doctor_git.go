package main

import (
	"path/filepath"

	"github.com/opendetat/chatham/pipeline"
)

// checkHook looks whether git asks this program before it commits. In a folder
// that is set up for a forum, a hook that does not is wrong.
func (p *patient) checkHook() {
	g, err := p.pipeline().Guarding(p.ctx, p.program)
	if p.noRepository(err) {
		return
	}
	install := []string{nameProgram, "guard", "install"}
	if g.Shared {
		p.say(noted, msgDoctorHooksPath, relative(filepath.Dir(g.Hooks[0].Path)))
		install = append(install, typed(flagForce))
	}
	missing := noted
	if p.config.Path != "" || g.List != "" {
		missing = wrong
	}
	found := make(map[pipeline.HookState]int)
	for _, h := range g.Hooks {
		found[h.State]++
		p.checkOneHook(h, missing)
	}
	switch lacking := found[pipeline.HookAbsent] + found[pipeline.HookOther]; {
	case found[pipeline.HookOurs] == len(g.Hooks):
		p.say(sound, msgDoctorHook)
	case found[pipeline.HookAbsent] == len(g.Hooks):
		p.say(missing, msgDoctorNoHook)
		p.cure(install...)
	case lacking > 0 && found[pipeline.HookOurs]+found[pipeline.HookOther] > 0:
		p.say(wrong, msgDoctorHookOther)
		p.cure(install...)
	}
	if found[pipeline.HookAbsent] < len(g.Hooks) && g.List == "" {
		p.say(wrong, msgDoctorHookNoList)
		p.cure("git", "config", "chatham.list", quoted(orElse(relative(p.config.ListPath()), "inscrits.csv")))
	}
}

// checkOneHook looks at a hook that guard install cannot mend.
func (p *patient) checkOneHook(h pipeline.HookSeen, missing condition) {
	path := relative(h.Path)
	switch h.State {
	case pipeline.HookCalls:
		p.say(noted, msgDoctorHookCalls)
		p.cure(quoted(path))
	case pipeline.HookIdle:
		p.say(wrong, msgDoctorHookIdle)
		p.cure("chmod", "+x", quoted(path))
	case pipeline.HookForeign:
		p.say(missing, msgDoctorHookForeign, path)
		p.cure(appends(pipeline.HookLine(h.Name), path))
	}
}

// checkIdentity looks whom git knows at this machine: notes are theirs, unless
// chatham.yaml says whose. No name is shown.
func (p *patient) checkIdentity() {
	c := p.pipeline().Committer(p.ctx, ".", p.config, p.signers)
	switch {
	case !c.Known && p.config.Author != "":
		p.say(noted, msgDoctorNobodyCommits)
	case !c.Known:
		p.say(noted, msgDoctorNoAuthor)
		p.cure(nameProgram, "propose", "NOTES", typed(flagAuthor), "redaction@forum.example")
	case c.Author && c.Signer:
		p.say(wrong, msgDoctorAuthorSigns)
		p.cure(nameProgram, "key", typed(flagPrincipal), "relecture-2", typed(flagOut), "relecture-2")
	case c.Author:
		p.say(sound, msgDoctorAuthor)
	case c.Signer && p.config.Author == "":
		p.say(noted, msgDoctorSignerWrites)
		p.cure(nameProgram, "propose", "NOTES", typed(flagAuthor), "redaction@forum.example")
	case c.Signer:
		p.say(sound, msgDoctorSigner)
	case p.config.Author != "":
		p.say(sound, msgDoctorNeither)
	default:
		p.say(sound, msgDoctorCommitter)
	}
}
