package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

const root = "../../../"

type content struct {
	Text, Hex *string
	Spaces    int
	missing   bool
}

func (content *content) UnmarshalJSON(data []byte) error {
	if string(data) == `"missing"` {
		content.missing = true
		return nil
	}
	type plain struct {
		Text, Hex *string
		Spaces    int
	}
	var read plain
	err := json.Unmarshal(data, &read)
	content.Text, content.Hex, content.Spaces = read.Text, read.Hex, read.Spaces
	return err
}

type vectors struct {
	Trust Trust
	Bases map[string]map[string]content
	Cases []struct {
		Name, Base, Input string
		Patch             map[string]content
		Now               uint64
		Remembered        *Seen
		Expect            struct{ Verdict, Status, Freshness, Known, Check, Reason string }
	}
}

// The verdict of every case of the test vectors whose ID is canonical: what people write is folded before, which is no
// part of the format.
func TestEveryCase(t *testing.T) {
	data, err := os.ReadFile(root + "tests/vectors/endpoint/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors vectors
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, one := range vectors.Cases {
		if one.Expect.Verdict != "malformed" && !isID.MatchString(one.Input) {
			continue
		}
		get := func(path string) ([]byte, bool) {
			file, ok := one.Patch[path]
			if !ok {
				file, ok = vectors.Bases[one.Base][path]
			}
			switch {
			case !ok || file.missing:
				return nil, false
			case file.Text != nil:
				return []byte(*file.Text), true
			case file.Hex != nil:
				data, err := hex.DecodeString(*file.Hex)
				return data, err == nil
			}
			return bytes.Repeat([]byte{' '}, file.Spaces), true
		}
		answer := LookUp(one.Input, get, vectors.Trust, one.Now, one.Remembered)
		told := one.Expect
		told.Verdict, told.Freshness, told.Check, told.Reason = answer.Verdict, answer.Freshness, answer.Check, answer.Reason
		told.Status, told.Known = "", ""
		switch {
		case answer.Unit != nil:
			told.Status = answer.Unit.text("status")
		case answer.Verdict != "not-listed":
		case answer.Model != nil:
			told.Known = "both"
		case answer.Manufacturer != nil:
			told.Known = "manufacturer"
		default:
			told.Known = "neither"
		}
		if told != one.Expect {
			t.Errorf("%s: %+v, not %+v", one.Name, told, one.Expect)
		}
		tried++
	}
	if tried < 250 {
		t.Errorf("%d cases", tried)
	}
}

func TestTheSample(t *testing.T) {
	var trust Trust
	data, err := os.ReadFile(root + "trust.json")
	if err == nil {
		err = json.Unmarshal(data, &trust)
	}
	if err != nil {
		t.Fatal(err)
	}
	get := func(path string) ([]byte, bool) {
		data, err := os.ReadFile(filepath.Join(root, "target/registry/v1", path))
		return data, err == nil
	}
	answer := LookUp("CN0142G1A2032026A0314B0000417", get, trust, uint64(time.Now().Unix()), nil)
	if answer.Verdict != "listed" || answer.Unit.text("status") != "in_operation" {
		t.Errorf("%+v", answer)
	}
}
