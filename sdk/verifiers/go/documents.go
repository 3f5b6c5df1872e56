package main

// 4: documents. A reader of a value throws a wrong by panic.

import (
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

type wrong string

// Object has the last value of each field; twice names those that are there twice.
type Object map[string]any

const twice = "\x00twice"

type reader func(value any)

func (object Object) text(name string) string   { return object[name].(string) }
func (object Object) list(name string) []any    { list, _ := object[name].([]any); return list }
func (object Object) object(name string) Object { return object[name].(Object) }
func (object Object) number(name string) (n uint64) {
	n, _ = strconv.ParseUint(string(object[name].(json.Number)), 10, 64)
	return
}

// MarshalJSON leaves out what is no field.
func (object Object) MarshalJSON() ([]byte, error) {
	fields := map[string]any{}
	for name, value := range object {
		if name != twice {
			fields[name] = value
		}
	}
	return json.Marshal(fields)
}

func read(check string, data []byte, is reader) Object {
	defer func() {
		if failed := recover(); failed != nil {
			reason, isWrong := failed.(wrong)
			if !isWrong {
				panic(failed)
			}
			panic(Unproven{check, string(reason)})
		}
	}()
	ensure(json.Valid(data) && utf8.Valid(data) && !hasHalfPair(data))
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	value := parse(decoder, 0)
	_, err := decoder.Token()
	ensure(err == io.EOF)
	is(value)
	return value.(Object)
}

func parse(decoder *json.Decoder, depth int) any {
	token, err := decoder.Token()
	ensure(err == nil)
	delimiter, isInside := token.(json.Delim)
	if !isInside {
		return token
	}
	ensure(depth < 127)
	object, list := Object{}, []any{}
	for decoder.More() {
		if delimiter == '[' {
			list = append(list, parse(decoder, depth+1))
			continue
		}
		name, err := decoder.Token()
		ensure(err == nil)
		if _, isThere := object[name.(string)]; isThere {
			names, _ := object[twice].(map[string]bool)
			if names == nil {
				names = map[string]bool{}
				object[twice] = names
			}
			names[name.(string)] = true
		}
		object[name.(string)] = parse(decoder, depth+1)
	}
	_, err = decoder.Token()
	ensure(err == nil)
	if delimiter == '[' {
		return list
	}
	return object
}

// hasHalfPair looks for an escape of half a surrogate pair, which Go's reader would pass over.
func hasHalfPair(data []byte) bool {
	unit := func(at int) uint64 {
		if at+6 > len(data) || data[at] != '\\' || data[at+1] != 'u' {
			return 0
		}
		unit, _ := strconv.ParseUint(string(data[at+2:at+6]), 16, 16)
		return unit
	}
	for at := 0; at < len(data); at++ {
		if data[at] != '\\' {
			continue
		}
		switch unit(at) >> 10 {
		case 0xd800 >> 10:
			if unit(at+6)>>10 != 0xdc00>>10 {
				return true
			}
			at += 11
		case 0xdc00 >> 10:
			return true
		default:
			at++
		}
	}
	return false
}

func ensure(holds bool) {
	if !holds {
		panic(wrong("format"))
	}
}

type fields map[string]reader

// object reads an object with these fields; one whose name ends in a question mark may be missing or null.
func object(fields fields) reader {
	return func(value any) {
		object, ok := value.(Object)
		ensure(ok)
		names, _ := object[twice].(map[string]bool)
		// What a version means by other fields is not judged before it is known.
		if is, ok := fields["format"]; ok {
			is(object["format"])
		}
		for name, is := range fields {
			own := strings.TrimSuffix(name, "?")
			ensure(!names[own])
			if object[own] == nil && own != name {
				continue
			}
			is(object[own])
		}
	}
}

func list(is reader, most int) reader {
	return func(value any) {
		list, ok := value.([]any)
		ensure(ok && len(list) <= most)
		for _, value := range list {
			is(value)
		}
	}
}

func ascending(is reader, most int, key func(Object) string) reader {
	return func(value any) {
		list(is, most)(value)
		before := ""
		for at, value := range value.([]any) {
			own := key(value.(Object))
			ensure(at == 0 || before < own)
			before = own
		}
	}
}

func text(most int) reader {
	return func(value any) {
		text, ok := value.(string)
		ensure(ok && len(text) <= most)
	}
}

func pattern(pattern string) reader {
	is := regexp.MustCompile("^(" + pattern + ")$")
	return func(value any) {
		text, ok := value.(string)
		ensure(ok && is.MatchString(text))
	}
}

var isDigits = regexp.MustCompile(`^[0-9]+$`)

func number(least, most uint64) reader {
	return func(value any) {
		text, ok := value.(json.Number)
		ensure(ok && isDigits.MatchString(string(text)))
		number, err := strconv.ParseUint(string(text), 10, 64)
		ensure(err == nil && least <= number && number <= most)
	}
}

var isWord = regexp.MustCompile(`^[a-z0-9_]+$`)

// oneOf reads a value of a closed list; an unknown one is of a later version (4.8).
func oneOf(words string) reader {
	return func(value any) {
		text, ok := value.(string)
		ensure(ok && isWord.MatchString(text))
		for _, word := range strings.Fields(words) {
			if word == text {
				return
			}
		}
		panic(wrong("newer_format"))
	}
}

var isNewer = regexp.MustCompile(`^robot-registry/([2-9]|[1-9][0-9]+)$`)

func version(value any) {
	text, _ := value.(string)
	if isNewer.MatchString(text) {
		panic(wrong("newer_format"))
	}
	ensure(text == "robot-registry/1")
}

func day(value any) {
	text, _ := value.(string)
	date, err := time.Parse("2006-01-02", text)
	ensure(err == nil && date.Year() >= 1)
}

var (
	breaksLines = regexp.MustCompile(`[\x00-\x1f\x7f-\x{9f}\x{2028}-\x{202e}\x{2066}-\x{2069}]`)
	isTag       = regexp.MustCompile(`^[A-Za-z]{2,8}(-[0-9A-Za-z]{1,8})*$`)
)

func name(value any) {
	text(200)(value)
	ensure(!breaksLines.MatchString(value.(string)))
}

func words(value any) {
	text(2048)(value)
	ensure(!breaksLines.MatchString(strings.ReplaceAll(value.(string), "\n", "")))
}

func byLanguage(is reader) reader {
	return func(value any) {
		object, ok := value.(Object)
		ensure(ok && object[twice] == nil && 1 <= len(object) && len(object) <= 32)
		seen := map[string]bool{}
		for tag, value := range object {
			lower := strings.ToLower(tag)
			ensure(isTag.MatchString(tag) && len(tag) <= 35 && !seen[lower])
			seen[lower] = true
			is(value)
		}
	}
}

func code(length int) reader { return pattern("[0-9A-Z]{" + strconv.Itoa(length) + "}") }

const (
	idPattern = "([A-Z]{2}|[0-9]{2})[0-9A-Z]{27}"
	stages    = "research_development manufacturing market_access sales operation recycling"
	most      = 1<<64 - 1
	many      = 1 << 30
)

var (
	isID      = regexp.MustCompile("^" + idPattern + "$")
	digest    = pattern("[0-9a-f]{64}")
	names     = byLanguage(name)
	count     = number(0, most)
	component = object(fields{"kind": oneOf("battery compute actuators sensors hands"), "supplier": names, "part": name})
	isLatest  = object(fields{
		"format": version, "checkpoint": text(many), "snapshot": text(16 << 10),
		"inclusion": object(fields{"hashes": list(digest, 64)}), "objects?": list(text(many), 8),
	})
	isSnapshot = object(fields{
		"format": version, "origin": text(2048), "sequence": count, "issued_at": count, "next_update": count,
		"units":         object(fields{"count": count, "prefix_bits": number(0, 32), "root": digest}),
		"manufacturers": object(fields{"count": count, "index": digest}),
		"models":        object(fields{"count": count}), "statistics": digest,
	})
	isNode  = object(fields{"type": pattern("node"), "children": list(digest, 256)})
	isEvent = object(fields{
		"date": day, "stage": oneOf(stages), "country": code(2), "note?": byLanguage(words),
		"kind": oneOf("type_filed built factory_inspected approved sold activated software_updated maintained component_replaced " +
			"inspected moved recall_remedied suspended resumed decommissioned recycled"),
		"actor": oneOf("manufacturer service_provider seller user recycler regulator"),
	})
	isNotice = object(fields{
		"kind": oneOf("service_recall stop_use_recall suspension"), "reference": name, "issued_on": day, "deadline?": day,
		"closed_on?": day, "text": byLanguage(words),
	})
	unitFields = object(fields{
		"id": pattern(idPattern), "status": oneOf("registered in_operation suspended under_recall retired recycled"),
		"stage": oneOf(stages), "made_on": day, "software": name, "components?": list(component, 256),
		"events": list(isEvent, 256), "notices?": list(isNotice, 256),
	})
	isBucket = object(fields{
		"type":  pattern("bucket"),
		"units": ascending(unit, 4096, func(unit Object) string { return unit.text("id") }),
	})
	manufacturer = object(fields{
		"country": code(2), "code": code(4), "names": names, "standing": oneOf("active suspended withdrawn"), "models": digest,
	})
	isIndex = object(fields{
		"type":          pattern("manufacturers"),
		"manufacturers": ascending(manufacturer, many, func(m Object) string { return m.text("country") + m.text("code") }),
	})
	parameter = number(0, 1<<32-1)
	isModel   = object(fields{
		"code": code(6), "names": names, "intelligence_level": number(1, 5), "components": list(component, 256),
		"parameters": object(fields{
			"height_mm": parameter, "mass_g": parameter, "degrees_of_freedom": parameter, "battery_wh": parameter,
			"compute_tops": parameter, "payload_g": parameter, "top_speed_mm_s": parameter,
		}),
		"recalls?": list(object(fields{
			"number": name, "opened_on": day, "severity": oneOf("service stop_use"), "deadline?": day, "title": names,
			"text": byLanguage(words), "serials": list(serials, 256),
		}), 256),
	})
	isModels = object(fields{
		"type": pattern("models"), "country": code(2), "manufacturer": code(4),
		"models": ascending(isModel, many, func(model Object) string { return model.text("code") }),
	})
)

func serials(value any) {
	object(fields{"from": code(17), "to": code(17)})(value)
	ensure(value.(Object).text("from") <= value.(Object).text("to"))
}

// unit reads a unit, with the rules between its fields (4.4).
func unit(value any) {
	unitFields(value)
	unit := value.(Object)
	before := ""
	for _, event := range unit.list("events") {
		ensure(before <= event.(Object).text("date"))
		before = event.(Object).text("date")
	}
	stopped := false
	for _, notice := range unit.list("notices") {
		notice := notice.(Object)
		stopped = stopped || notice.text("kind") == "stop_use_recall" && notice["closed_on"] == nil
	}
	status := unit.text("status")
	gone := status == "retired" || status == "recycled"
	ensure(gone == (unit.text("stage") == "recycling"))
	ensure(status == "suspended" || (status == "under_recall") == (stopped && !gone))
}
