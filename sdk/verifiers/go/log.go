package main

// 3: hashes, signed notes, and the log.

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"math/bits"
	"regexp"
	"strconv"
	"strings"
)

type Hash = [32]byte

func hash(parts ...[]byte) Hash {
	whole := []byte{}
	for _, part := range parts {
		whole = append(whole, part...)
	}
	return sha256.Sum256(whole)
}

func nodeHash(left, right Hash) Hash { return hash([]byte{1}, left[:], right[:]) }

// leading bits of a hash, as a number; at most 32.
func leading(digest Hash, count uint64) uint64 {
	return uint64(binary.BigEndian.Uint32(digest[:4])) >> (32 - count)
}

func unbase64(text string) ([]byte, bool) {
	data, err := base64.StdEncoding.Strict().DecodeString(text)
	return data, err == nil && !strings.ContainsAny(text, "\r\n")
}

var prime = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))

// isStrict says whether this is a canonical encoding of a point that is not of small order.
func isStrict(point []byte) bool {
	y := make([]byte, 32)
	for at, digit := range point {
		y[31-at] = digit
	}
	y[0] &= 0x7f
	value := new(big.Int).SetBytes(y)
	eighth, _ := new(big.Int).SetString("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd83d3d706a17c7", 16)
	for _, small := range []*big.Int{new(big.Int), big.NewInt(1), eighth} {
		if value.Cmp(small) == 0 || new(big.Int).Sub(prime, small).Cmp(value) == 0 {
			return false
		}
	}
	return value.Cmp(prime) < 0
}

// hasSigned compares R as bytes, without the cofactor, and refuses an S past the group's order, as Go's library does.
func hasSigned(key, signature, message []byte) bool {
	return len(signature) == 64 && isStrict(key) && isStrict(signature[:32]) && ed25519.Verify(key, message, signature)
}

// key is a verifier key (C2SP signed-note): name+id+base64(type ‖ key).
type key struct {
	name, id string
	kind     byte
	bytes    []byte
}

func readKey(line string) key {
	parts := strings.SplitN(line, "+", 3)
	if len(parts) == 3 {
		data, ok := unbase64(parts[2])
		id := hash([]byte(parts[0]+"\n"), data)
		if ok && len(data) == 33 && hex.EncodeToString(id[:4]) == parts[1] {
			return key{parts[0], string(id[:4]), data[0], data[1:]}
		}
	}
	panic(fmt.Errorf("not a verifier key: %s", line))
}

// note is a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
type note struct {
	text       string
	signatures []struct{ name, id, data string }
	origin     string
	size       uint64
	root       Hash
}

var (
	hasControls = regexp.MustCompile(`[\x00-\x09\x0b-\x1f]`)
	isSignature = regexp.MustCompile(`^— ([^+\s]+) (\S+)$`)
	isDecimal   = regexp.MustCompile(`^(0|[1-9][0-9]*)$`)
)

func readNote(text string) (read note) {
	ensure := func(holds bool) {
		if !holds {
			panic(Unproven{"signature", "format"})
		}
	}
	end := strings.LastIndex(text, "\n\n")
	ensure(end >= 0 && !hasControls.MatchString(text) && len(text) <= 64<<10 && strings.HasSuffix(text[end+2:], "\n"))
	read.text = text[:end+1]
	for _, line := range strings.Split(strings.TrimSuffix(text[end+2:], "\n"), "\n") {
		parts := isSignature.FindStringSubmatch(line)
		ensure(parts != nil)
		data, ok := unbase64(parts[2])
		ensure(ok && len(data) > 4)
		read.signatures = append(read.signatures, struct{ name, id, data string }{parts[1], string(data[:4]), string(data[4:])})
	}
	ensure(len(read.signatures) <= 64)
	lines := strings.Split(strings.TrimSuffix(read.text, "\n"), "\n")
	ensure(len(lines) >= 3 && isDecimal.MatchString(lines[1]))
	for at, line := range lines {
		ensure(line != "" || at == 1)
	}
	size, err := strconv.ParseUint(lines[1], 10, 64)
	root, ok := unbase64(lines[2])
	ensure(err == nil && ok && len(root) == 32)
	read.origin, read.size = lines[0], size
	copy(read.root[:], root)
	return
}

// signers gives the keys that signed. A line of one of them that does not verify fails the note.
func (note note) signers(lines []string) (signed []key) {
	for _, signature := range note.signatures {
		isKnown, isGood := false, false
		for _, line := range lines {
			key := readKey(line)
			if isGood || key.name != signature.name || key.id != signature.id {
				continue
			}
			isKnown = true
			message, data := note.text, []byte(signature.data)
			if key.kind == 4 { // C2SP tlog-cosignature
				if len(data) != 72 || data[0] > 0x7f {
					continue
				}
				message = fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(data), note.text)
				data = data[8:]
			}
			if hasSigned(key.bytes, data, []byte(message)) {
				isGood = true
				signed = append(signed, key)
			}
		}
		if isKnown && !isGood {
			panic(Unproven{"signature", "bad_signature"})
		}
	}
	return
}

// countWitnesses: keys of one name are one witness, and so are names of one key.
func countWitnesses(keys []key) (count int) {
	for at, key := range keys {
		isNew := true
		for _, other := range keys[:at] {
			isNew = isNew && key.name != other.name && string(key.bytes) != string(other.bytes)
		}
		if isNew {
			count++
		}
	}
	return
}

// isIncluded: RFC 6962, for the last entry, whose siblings all stand to its left, one for each bit of its index.
func isIncluded(leaf Hash, size uint64, path []any, root Hash) bool {
	if size == 0 || len(path) != bits.OnesCount64(size-1) {
		return false
	}
	for _, sibling := range path {
		leaf = nodeHash(unhex(sibling.(string)), leaf)
	}
	return leaf == root
}

func unhex(text string) (digest Hash) {
	data, _ := hex.DecodeString(text)
	copy(digest[:], data)
	return
}

// checkHistory is check 7: the log goes on from the one that was seen.
func checkHistory(seen *Seen, now note, get func(string) []byte) {
	if seen == nil || seen.Origin != now.origin {
		return
	}
	before, rootBefore := seen.Size, unhex(seen.Root)
	if now.size < before {
		panic(Unproven{"history", "rollback"})
	}
	if now.size == before {
		if rootBefore != now.root {
			panic(Unproven{"history", "forked"})
		}
		return
	}
	if before == 0 {
		if rootBefore != hash() {
			panic(Unproven{"history", "inconsistent"})
		}
		return
	}
	tile := func(level, number uint64) []byte {
		width := now.size>>(8*level) - 256*number
		if width > 256 {
			width = 256
		}
		data := get(tilePath(level, number, width))
		if uint64(len(data)) != 32*width {
			if isMarkup(data) {
				panic(Lost{})
			}
			panic(Unproven{"history", "format"})
		}
		return data
	}
	// subtree gives the hash of a whole subtree: from the tile that has it, or has what is below it in the same tile.
	subtree := func(height, index uint64) Hash {
		level, up := height/8, height%8
		first := index << up
		data := tile(level, first>>8)
		row := make([]Hash, 1<<up)
		for at := range row {
			copy(row[at][:], data[32*(first&255+uint64(at)):])
		}
		for ; len(row) > 1; row = row[:len(row)/2] {
			for at := 0; at < len(row)/2; at++ {
				row[at] = nodeHash(row[2*at], row[2*at+1])
			}
		}
		return row[0]
	}
	// tree gives the root over some entries, of hashes that each lie on one side of the size before.
	var tree func(low, high uint64) Hash
	tree = func(low, high uint64) Hash {
		count := high - low
		isWhole := count&(count-1) == 0
		if isWhole && low == 0 && high == before {
			// RFC 6962: a proof leaves out what is the tree before as a whole.
			return rootBefore
		}
		if isWhole && !(low < before && before < high) {
			return subtree(uint64(bits.Len64(count)-1), low/count)
		}
		half := uint64(1) << (bits.Len64(count-1) - 1)
		return nodeHash(tree(low, low+half), tree(low+half, high))
	}
	if tree(0, before) != rootBefore || tree(0, now.size) != now.root {
		panic(Unproven{"history", "inconsistent"})
	}
}

// tilePath: C2SP tlog-tiles, groups of three digits, each but the last after an x.
func tilePath(level, number, width uint64) string {
	path := fmt.Sprintf("%03d", number%1000)
	for number /= 1000; number > 0; number /= 1000 {
		path = fmt.Sprintf("x%03d/%s", number%1000, path)
	}
	if width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	return fmt.Sprintf("log/tile/%d/%s", level, path)
}
