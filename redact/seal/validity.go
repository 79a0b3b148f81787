package seal

import (
	"fmt"
	"strings"
	"time"
)

// A validity is the time within which a key may sign, ends included, in whole
// seconds. A zero end is open.
type validity struct{ after, before time.Time }

// holds reports whether at lies within v. Like ssh-keygen it drops fractions of
// a second, so that a signature made within the last second is in time.
func (v validity) holds(at time.Time) bool {
	if !v.after.IsZero() && at.Unix() < v.after.Unix() {
		return false
	}
	return v.before.IsZero() || at.Unix() <= v.before.Unix()
}

// outlasts reports whether v ends later than t, or never.
func (v validity) outlasts(t time.Time) bool { return v.before.IsZero() || v.before.After(t) }

// parseStamp reads YYYYMMDD[Z], YYYYMMDDHHMM[Z] or YYYYMMDDHHMMSS[Z], in UTC
// with or without the Z: see the package doc. Unlike strptime(3), which rolls
// over, it refuses a day that its month does not have.
func parseStamp(s string) (time.Time, error) {
	digits := strings.TrimSuffix(strings.ToUpper(s), "Z")
	layout, ok := map[int]string{8: "20060102", 12: "200601021504", 14: "20060102150405"}[len(digits)]
	if !ok || strings.Trim(digits, "0123456789") != "" {
		return time.Time{}, fmt.Errorf("want YYYYMMDD[Z] or YYYYMMDDHHMM[SS][Z]")
	}
	t, err := time.Parse(layout, digits)
	if err != nil {
		return time.Time{}, fmt.Errorf("no such day or hour")
	}
	return t, nil
}
