package sheet

import (
	"encoding/csv"
	"errors"
	"strings"
	"testing"
)

func TestRecords(t *testing.T) {
	tests := []struct {
		body      string
		delimiter rune
		rows      int
		why       string
	}{
		{"Nom;Prénom\na;b\n", ';', 2, "semicolons"},
		{"Nom,Prénom\na,b\n", ',', 2, "commas"},
		{"Nom\tPrénom\na\tb\n", '\t', 2, "tabs"},
		{"Nom|Prénom\na|b\n", '|', 2, "bars: read as one column, nobody on the list would be found"},
		{"Nom;Fonction\na;cheffe, adjointe, bureau\nb;x, y, z\n", ';', 3, "more commas than semicolons"},
		{"\"Nom, prénom\";Structure\na;b\n", ';', 2, "a delimiter in quotes"},
		{"Nom complet\na, b\nc, d\n", ';', 3, "one column with commas in it is not cut"},
		{"Nom complet\na b\n", ';', 2, "one column"},
		{"sep=,\nNom,Prénom;x\na,b\n", ',', 2, "what Excel was told"},
		{"Nom;Prénom\r\na;b\r\n", ';', 2, "carriage return and line feed"},
		{"Nom;Prénom\ra;b\r", ';', 2, "carriage returns alone"},
		{"Nom;Prénom\n\n\na;b\n\n", ';', 2, "empty lines"},
		{"Nom;Prénom\n\"a\nb\";c\n", ';', 2, "a line feed in quotes"},
	}
	for _, tt := range tests {
		rows, delimiter, err := Records("list.csv", tt.body, nil)
		if err != nil || delimiter != tt.delimiter || len(rows) != tt.rows {
			t.Errorf("%s: %d rows between %q, %v; want %d between %q", tt.why, len(rows), delimiter, err, tt.rows, tt.delimiter)
		}
	}
}

func TestRowError(t *testing.T) {
	tests := []struct {
		body         string
		line, column int
		err          error
		why          string
	}{
		{"Nom;Prénom\nKérivel;Ma\"ud\n", 2, 11, csv.ErrBareQuote, "a quote inside a cell; characters are counted"},
		{"Nom;Prénom\n\"Kérivel\"x;Maud\n", 2, 9, csv.ErrQuote, "a letter behind a quoted cell"},
		{"Nom;Prénom\na;b\n\"Kerivel;Maud\nc;d\n", 3, 0, csv.ErrQuote, "a quote that is never closed: where its row starts"},
		{"Nom;Prénom\r\ra;\"b\"c\r", 3, 5, csv.ErrQuote, "lone carriage returns are lines"},
	}
	for _, tt := range tests {
		_, _, err := Records("list.csv", tt.body, nil)
		var row *RowError
		if !errors.As(err, &row) {
			t.Errorf("%s: %v is no RowError", tt.why, err)
			continue
		}
		if row.Line != tt.line || row.Column != tt.column || !errors.Is(err, tt.err) {
			t.Errorf("%s: line %d, column %d, %v; want %d, %d, %v", tt.why, row.Line, row.Column, row.Err, tt.line, tt.column, tt.err)
		}
		if strings.Contains(err.Error(), "rivel") {
			t.Errorf("%s: the error shows a cell: %v", tt.why, err)
		}
	}
}
