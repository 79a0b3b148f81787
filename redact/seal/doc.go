// Package seal signs bytes and says who signed them. It knows nothing of names.
//
// Signatures are SSHSIG (OpenSSH, PROTOCOL.sshsig), so that anyone can check
// one with `ssh-keygen -Y verify` and an allowed_signers file, without this
// program. Verification here honours what that file says: principals,
// namespaces, and the dates between which a key is valid.
package seal
