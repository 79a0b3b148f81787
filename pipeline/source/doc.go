// Package source reads input formats: bytes to [text.Document], document to
// [text.Text]. One file a format; [Readers] lists them. It also reads back the
// Markdown and the HTML that the program writes, so that what is published can
// be checked as a stranger would see it.
//
// A reader gives the visible text first, in the order in which it is read, then
// what is not seen. Whatever its format's parser does not speak of is found by
// its absence: every letter or digit of the file that no block holds becomes a
// hidden block of its own. So nothing that a file holds can escape
// a recogniser, even where the parser drops it.
package source

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// A Reader reads one format.
type Reader struct {
	Format text.Format
	Exts   []string // lower case, with the dot
	Text   func(text.Document) (*text.Text, error)
}

// Readers lists the formats that are read. Plain text takes what no other
// reader claims. To add one: one file, one line here.
func Readers() []Reader {
	return []Reader{markdown, web, plain}
}

// The reasons for which a file is not read, besides [text.ErrNotText].
var (
	// ErrRecording is for audio, video, subtitles and transcripts: the forums
	// promise that nobody is recorded (« ne mettra pas à disposition d'outils de
	// captation »), so the program takes no part in it.
	ErrRecording = errors.New("a recording or its transcript")
	// ErrFormat is for documents whose text this version cannot reach.
	ErrFormat = errors.New("a format that is not read yet")
)

const (
	recordings = " .mp3 .wav .m4a .aac .ogg .oga .opus .flac .wma .mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .vtt .srt .sbv .ass .ttml "
	// documents are no text; those that are encoded are text that does not read
	// as it stands, and scanning that would find nothing.
	documents = " .docx .doc .odt .rtf .pdf .xlsx .xls .ods .pptx .ppt .odp .epub .zip .gz .7z .eml .msg .jpg .jpeg .png .gif .heic .webp .tiff .bmp .svgz "
	encoded   = " .rtf .eml .msg .mht .mhtml "
)

// Read decodes a file's bytes; the format follows from the name. The error
// wraps [ErrRecording], [ErrFormat] or [text.ErrNotText].
func Read(name string, raw []byte) (text.Document, error) {
	ext := strings.ToLower(filepath.Ext(name))
	if ext != "" && strings.Contains(recordings, " "+ext+" ") {
		return text.Document{}, ErrRecording
	}
	if ext != "" && strings.Contains(encoded, " "+ext+" ") {
		return text.Document{}, fmt.Errorf("%w: %s", ErrFormat, ext)
	}
	doc, err := ReadAs(FormatOf(name), name, raw)
	if err != nil && ext != "" && strings.Contains(documents, " "+ext+" ") {
		return text.Document{}, fmt.Errorf("%w: %s", ErrFormat, ext)
	}
	return doc, err
}

// ReadAs is [Read] for bytes whose format the caller knows.
func ReadAs(format text.Format, name string, raw []byte) (text.Document, error) {
	if err := foreign(format, raw); err != nil {
		return text.Document{}, err
	}
	return text.NewDocument(name, format, raw)
}

// FormatOf returns the format that a file's name says: plain text when it says
// nothing that is known.
func FormatOf(name string) text.Format {
	ext := strings.ToLower(filepath.Ext(name))
	for _, r := range Readers() {
		for _, e := range r.Exts {
			if e == ext {
				return r.Format
			}
		}
	}
	return text.Plain
}

// Text reads what can be read in a document.
func Text(doc text.Document) (*text.Text, error) {
	for _, r := range Readers() {
		if r.Format == doc.Format {
			return r.Text(doc)
		}
	}
	return nil, fmt.Errorf("%w: %s", ErrFormat, doc.Format)
}
