package contact

import "strings"

// network reports whether the address is that of an account, or of what it
// posted, on a network whose name is too short to know it by in other hosts.
func (a webAddress) network() bool {
	if len(a.path) == 0 || generalPages.Has(a.path[0]) {
		return false
	}
	switch a.host {
	case "x.com", "mobile.x.com", "t.me", "telegram.me":
		return a.path[0] != "i"
	}
	return a.on("linkedin") && a.path[0] == "posts" && len(a.path) > 1
}

// hosts are sites that give each account a host of its own: NAME.wordpress.com.
const hosts = "wordpress blogspot tumblr substack over-blog github gitlab"

// site reports whether the address is that of an account's own host, unless
// ordinary words say that it is an organisation's.
func (a webAddress) site() bool {
	if len(a.labels) < 2 || !strings.Contains(" "+hosts+" ", " "+a.labels[1]+" ") {
		return false
	}
	name := a.labels[0]
	return name != "www" && !generalPages.Has(name) && !ordinaryName(name)
}
