// A whole verifier written from docs/FORMATS.md alone, with Go's standard library.
//
//	go run . ID REGISTRY TRUST_FILE        REGISTRY: an address, or a folder
//
// Numbers in comments are sections of docs/FORMATS.md. It remembers nothing between runs; LookUp takes what is remembered.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Unproven is a check that failed: its name, and the reason. It is thrown by panic, and caught by LookUp.
type Unproven struct{ Check, Reason string }

// Lost is a file that can't be had. It is thrown by panic, and caught where others may still fail.
type Lost struct{}

// Trust is a trust file (6).
type Trust struct {
	Origin       string
	Keys         []string
	Witnesses    []string
	Quorum       int
	ExpiresAfter uint64 `json:"expires_after"`
}

// Seen is the checkpoint that a reader remembers.
type Seen struct {
	Origin, Root string
	Size         uint64
}

// Answer is the verdict, and what belongs to it.
type Answer struct {
	Verdict      string `json:"verdict"`
	Check        string `json:"check,omitempty"`
	Reason       string `json:"reason,omitempty"`
	Freshness    string `json:"freshness,omitempty"`
	Unit         Object `json:"unit,omitempty"`
	Manufacturer Object `json:"manufacturer,omitempty"`
	Model        Object `json:"model,omitempty"`
}

// Get gives a file's bytes by its path, or false if it can't be had.
type Get func(path string) ([]byte, bool)

// LookUp looks an ID up (5). Now is in seconds.
func LookUp(id string, get Get, trust Trust, now uint64, seen *Seen) (answer Answer) {
	if !isID.MatchString(id) {
		return Answer{Verdict: "malformed"}
	}
	defer func() {
		switch failed := recover().(type) {
		case nil:
		case Unproven:
			answer = Answer{Verdict: "unproven", Check: failed.Check, Reason: failed.Reason}
		case Lost:
			answer = Answer{Verdict: "unreachable"}
		default:
			panic(failed)
		}
	}()
	return prove(id, files{get, map[string][]byte{}}, trust, now, seen)
}

func prove(id string, files files, trust Trust, now uint64, seen *Seen) Answer {
	data := files.json("latest.json")
	if len(data) > 128<<10 {
		panic(Unproven{"latest", "too_large"})
	}
	latest := read("latest", data, isLatest) // 1
	note := readNote(latest.text("checkpoint"))
	if note.origin != trust.Origin {
		panic(Unproven{"signature", "wrong_origin"})
	}
	if len(note.signers(trust.Keys)) == 0 { // 2
		panic(Unproven{"signature", "no_trusted_signature"})
	}
	if countWitnesses(note.signers(trust.Witnesses)) < trust.Quorum { // 3
		panic(Unproven{"witnesses", "quorum_not_met"})
	}
	entry := []byte(latest.text("snapshot"))
	if !isIncluded(hash([]byte{0}, entry), note.size, latest.object("inclusion").list("hashes"), note.root) { // 4
		panic(Unproven{"inclusion", "not_included"})
	}
	snapshot := read("snapshot", entry, isSnapshot) // 5
	if snapshot.text("origin") != trust.Origin {
		panic(Unproven{"snapshot", "wrong_origin"})
	}
	issued, due := snapshot.number("issued_at"), snapshot.number("next_update")
	if snapshot.number("sequence") != note.size-1 || due <= issued {
		panic(Unproven{"snapshot", "format"})
	}
	if issued > now+600 { // 6
		panic(Unproven{"clock", "from_the_future"})
	}
	objects, _ := latest["objects"].([]any)
	for _, object := range objects {
		digest := hash([]byte(object.(string)))
		files.inline[hex.EncodeToString(digest[:])] = []byte(object.(string))
	}

	var answer Answer
	lost := false
	// A failed check ends the look-up; a lost file does if no later check fails.
	for _, part := range []func(){
		func() { checkHistory(seen, note, files.get) },                                                     // 7
		func() { answer.Unit = find(id, snapshot.object("units"), files) },                                 // 8, 9
		func() { answer.Manufacturer, answer.Model = decode(id, snapshot.object("manufacturers"), files) }, // 10, 11
	} {
		func() {
			defer func() {
				failed := recover()
				if _, isLost := failed.(Lost); isLost {
					lost = true
				} else if failed != nil {
					panic(failed)
				}
			}()
			part()
		}()
	}
	if lost {
		panic(Lost{})
	}
	answer.Verdict, answer.Freshness = "not-listed", "fresh"
	if answer.Unit != nil {
		answer.Verdict = "listed"
	}
	if now > due {
		answer.Freshness = "stale"
	}
	if now > due && now-due > trust.ExpiresAfter {
		answer.Freshness = "expired"
	}
	return answer
}

// find goes down the tree to the ID's bucket (4.3). Nothing is found if the ID is proved absent.
func find(id string, tree Object, files files) Object {
	own := hash([]byte(id))
	digest, depth, bits := tree.text("root"), uint64(0), tree.number("prefix_bits")
	for depth < bits {
		taken := uint64(8)
		if depth == 0 {
			taken = (bits-1)%8 + 1
		}
		children := files.object("node", digest, 32<<10, isNode).list("children")
		if len(children) != 1<<taken {
			panic(Unproven{"node", "format"})
		}
		digest, depth = children[leading(own, depth+taken)&(1<<taken-1)].(string), depth+taken
	}
	var found Object
	for _, unit := range files.object("bucket", digest, 1<<20, isBucket).list("units") {
		other := unit.(Object).text("id")
		if leading(hash([]byte(other)), bits) != leading(own, bits) {
			panic(Unproven{"bucket", "format"})
		}
		if other == id {
			found = unit.(Object)
		}
	}
	return found
}

func decode(id string, directory Object, files files) (maker, model Object) {
	for _, entry := range files.object("manufacturers", directory.text("index"), 4<<20, isIndex).list("manufacturers") {
		if entry := entry.(Object); entry.text("country")+entry.text("code") == id[:6] {
			maker = entry
		}
	}
	if maker == nil {
		return
	}
	made := files.object("models", maker.text("models"), 4<<20, isModels)
	if made.text("country")+made.text("manufacturer") != id[:6] {
		panic(Unproven{"models", "format"})
	}
	for _, entry := range made.list("models") {
		if entry := entry.(Object); entry.text("code") == id[6:12] {
			model = entry
		}
	}
	return
}

// files of a registry, and those that stand inline in latest.json.
type files struct {
	from   Get
	inline map[string][]byte
}

func (files files) get(path string) []byte {
	data, ok := files.from(path)
	if !ok {
		panic(Lost{})
	}
	return data
}

func (files files) json(path string) []byte {
	data := files.get(path)
	if isMarkup(data) {
		panic(Lost{})
	}
	return data
}

func (files files) object(check, digest string, most int, is reader) Object {
	data, ok := files.inline[digest]
	if !ok {
		data = files.json("objects/" + digest[:2] + "/" + digest + ".json")
	}
	if isMarkup(data) {
		panic(Lost{})
	}
	if len(data) > most {
		panic(Unproven{check, "too_large"})
	}
	if got := hash(data); hex.EncodeToString(got[:]) != digest {
		panic(Unproven{check, "hash_mismatch"})
	}
	return read(check, data, is)
}

// isMarkup tells a web page from a file (5).
func isMarkup(data []byte) bool {
	text := strings.TrimPrefix(string(data), "\ufeff")
	return strings.HasPrefix(strings.TrimLeft(text, "\t\n\f\r "), "<")
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: go run . ID REGISTRY TRUST_FILE")
		os.Exit(2)
	}
	registry := strings.TrimSuffix(os.Args[2], "/")
	text, err := os.ReadFile(os.Args[3])
	var trust Trust
	if err == nil {
		err = json.Unmarshal(text, &trust)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	client := http.Client{Timeout: 15 * time.Second}
	get := func(path string) ([]byte, bool) {
		if !strings.Contains(registry, "://") {
			data, err := os.ReadFile(filepath.Join(registry, path))
			return data, err == nil
		}
		response, err := client.Get(registry + "/" + path)
		if err != nil {
			return nil, false
		}
		defer response.Body.Close()
		data, err := io.ReadAll(io.LimitReader(response.Body, 4<<20+1))
		return data, err == nil && response.StatusCode == 200
	}
	answer, _ := json.MarshalIndent(LookUp(os.Args[1], get, trust, uint64(time.Now().Unix()), nil), "", " ")
	fmt.Println(string(answer))
}
