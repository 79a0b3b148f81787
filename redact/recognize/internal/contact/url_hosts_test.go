package contact

import "testing"

// TestNetworkAddresses holds addresses of the networks whose names are too short
// to be known in the reserved domains that samples use.
func TestNetworkAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"https://x.com/akane":               string(whyURLProfile),
		"https://x.com/akane/status/12":     string(whyURLProfile),
		"https://t.me/akane":                string(whyURLProfile),
		"https://telegram.me/akane":         string(whyURLProfile),
		"https://x.com/":                    "",
		"https://x.com/search?q=eau":        "",
		"https://x.com/i/lists/12":          "",
		"https://boutx.com/akane":           "",
		"https://x.example/akane/programme": "",
	} {
		if got := judgeURL(address, address); string(got) != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}
