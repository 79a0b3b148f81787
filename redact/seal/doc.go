// Package seal signs bytes and says who signed them. It knows nothing of names.
//
// Signatures are SSHSIG (OpenSSH, PROTOCOL.sshsig), so that anyone can check
// one with stock tools:
//
//	ssh-keygen -Y verify -f allowed_signers -I relecture-1@forum.example \
//		-n chatham -s NAME.signoff.json.sig < NAME.signoff.json
//
// Verification here honours what an allowed_signers file says (ssh-keygen(1),
// ALLOWED SIGNERS): principals, namespaces, and the dates between which a key
// is valid. It is stricter than ssh-keygen in what it reads:
//
//   - A signature has one spelling, the one `ssh-keygen -Y sign` writes. Other
//     line widths, line endings, white space, a second block, a longer number
//     or bytes that the signature does not cover are [ErrSignature]. One
//     equality remains that no spelling can rule out: whoever holds an ECDSA
//     signature (r, s) can compute (r, n-s), which holds for the same message
//     and the same key. It claims nothing that the first did not.
//   - Keys are Ed25519, ECDSA or RSA of 2048 bits or more, on disk, in an agent
//     or on a FIDO token that was touched. Certificates are refused.
//   - A date without the Z suffix is read in UTC, where ssh-keygen reads it in
//     the time zone of the machine: the same file must give the same verdict on
//     a laptop and in CI.
//
// Its other half is commitments: what a public record may say of bytes that
// stay private. See [Commit].
package seal
