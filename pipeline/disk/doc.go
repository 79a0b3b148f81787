// Package disk writes files so that nobody ever finds half of one, and keeps two
// runs of the program from writing the same one.
//
//	Write   files together: all of them, or none
//	Hold    a file, so that no other run changes it meanwhile
//
// The law of [Write]: each file is its old self or its new one, whole, at every
// instant, whatever ends the program. When writing fails, all files are the old
// ones and nothing else is left. When the program is killed between two renames,
// the first files are new and the others old; it is for the caller to add them in
// an order in which such a mixture can be told: a record before the text that it
// vouches for, so that no text stands without one. What a killed run left beside
// the files has a name that says so ([IsLeftover]); the next Write in that folder
// clears it away.
//
// Links are followed: a file that is a symbolic link stays one, and the file that
// it leads to is replaced, as an editor does. A hard link is parted from the others.
//
// A file that is private (mode 0600) is so from its first byte: by its mode, and
// on Windows by an access list that admits its owner and the system alone. FAT and
// exFAT keep neither; nothing here can mend that.
package disk
