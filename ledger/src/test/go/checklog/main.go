// Checks with golang.org/x/mod/sumdb a log that Limen's tests wrote into a folder, and says yes or
// no to notes of which most are spoilt. The first fault ends it with status 1.
//
//	checkpoint            the note of the last tree, with its cosignatures
//	keys                  vkeys, the log's first, a line each
//	tile/...              the tiles and bundles of the tree
//	roots                 "size root"
//	inclusion             "size index hash hash ..."
//	consistency           "size earlier-size hash hash ..."
//	notes                 notes, each with its length as four bytes before it
//	verdicts              written: a letter for each note, y where the log's key signed it
//	signed-by-go          written: a note that Go signed with the seed 09 09 ...
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

var folder string

func main() {
	folder = os.Args[1]
	keys := strings.Fields(string(read("keys")))
	tree := checkCheckpoint(keys)
	entries := readEntries(tree.N)
	stored := checkRoots(entries, tree)
	checkTiles(tree, stored)
	served := tlog.TileHashReader(tree, tileFiles{})
	included := checkInclusion(entries, stored, served)
	consistent := checkConsistency(stored, served)
	judged := judgeNotes(keys[0])
	sign()
	fmt.Printf("%d entries, %d inclusion and %d consistency proofs, %d notes\n",
		len(entries), included, consistent, judged)
}

// A key of type 0x04, which x/mod does not know: tlog-cosignature version 1.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.hash }
func (c cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(c.key, []byte(message), signature[8:])
}

func verifier(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	check(err)
	if key[0] != 4 {
		v, err := note.NewVerifier(vkey)
		check(err)
		return v
	}
	id := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(id[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		check(fmt.Errorf("key %s has the id %08x", vkey, hash))
	}
	return cosigner{parts[0], hash, key[1:]}
}

func checkCheckpoint(keys []string) tlog.Tree {
	var known []note.Verifier
	for _, key := range keys {
		known = append(known, verifier(key))
	}
	opened, err := note.Open(read("checkpoint"), note.VerifierList(known...))
	check(err)
	if len(opened.Sigs) != len(keys) || len(opened.UnverifiedSigs) != 0 {
		check(fmt.Errorf("%d of %d signatures hold", len(opened.Sigs), len(keys)))
	}
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != known[0].Name() {
		check(fmt.Errorf("origin %s", lines[0]))
	}
	return tlog.Tree{N: number(lines[1]), Hash: hash(lines[2])}
}

func readEntries(count int64) [][]byte {
	var entries [][]byte
	for n := int64(0); n < count; n += 1 << height {
		width := min(count-n, 1<<height)
		tile := tlog.Tile{H: height, L: -1, N: n >> height, W: int(width)}
		bundle := read(path(tile))
		for i := int64(0); i < width; i++ {
			length := int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
		if len(bundle) != 0 {
			check(fmt.Errorf("%s has %d bytes more", path(tile), len(bundle)))
		}
	}
	return entries
}

// The hashes that x/mod computes from the entries, and every root on the way.
func checkRoots(entries [][]byte, tree tlog.Tree) tlog.HashReader {
	var hashes []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, i := range indexes {
			found = append(found, hashes[i])
		}
		return found, nil
	})
	roots := lines("roots")
	for n, entry := range entries {
		more, err := tlog.StoredHashes(int64(n), entry, reader)
		check(err)
		hashes = append(hashes, more...)
		root, err := tlog.TreeHash(int64(n+1), reader)
		check(err)
		if want := fmt.Sprintf("%d %s", n+1, base64.StdEncoding.EncodeToString(root[:])); roots[n] != want {
			check(fmt.Errorf("root %s, not %s", roots[n], want))
		}
	}
	if root, err := tlog.TreeHash(tree.N, reader); err != nil || root != tree.Hash {
		check(fmt.Errorf("the checkpoint has the root %s, not %s (%v)", tree.Hash, root, err))
	}
	return reader
}

func checkTiles(tree tlog.Tree, stored tlog.HashReader) {
	tiles := tlog.NewTiles(height, 0, tree.N)
	for i, tile := range tiles {
		// x/mod lists the last tile of a level in every width that it ever had.
		if i+1 < len(tiles) && tiles[i+1].L == tile.L && tiles[i+1].N == tile.N {
			continue
		}
		data, err := tlog.ReadTileData(tile, stored)
		check(err)
		if !bytes.Equal(data, read(path(tile))) {
			check(fmt.Errorf("%s has other hashes", path(tile)))
		}
	}
}

func checkInclusion(entries [][]byte, stored, served tlog.HashReader) int {
	proofs := lines("inclusion")
	for _, line := range proofs {
		words := strings.Fields(line)
		size, index := number(words[0]), number(words[1])
		proof := tlog.RecordProof(hashes(words[2:]))
		root, err := tlog.TreeHash(size, stored)
		check(err)
		check(tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(entries[index])))
		own, err := tlog.ProveRecord(size, index, served)
		check(err)
		if fmt.Sprint(own) != fmt.Sprint(proof) {
			check(fmt.Errorf("another proof than %s", line))
		}
	}
	return len(proofs)
}

func checkConsistency(stored, served tlog.HashReader) int {
	proofs := lines("consistency")
	for _, line := range proofs {
		words := strings.Fields(line)
		size, earlier := number(words[0]), number(words[1])
		proof := tlog.TreeProof(hashes(words[2:]))
		after, err := tlog.TreeHash(size, stored)
		check(err)
		before, err := tlog.TreeHash(earlier, stored)
		check(err)
		check(tlog.CheckTree(proof, size, after, earlier, before))
		own, err := tlog.ProveTree(size, earlier, served)
		check(err)
		if fmt.Sprint(own) != fmt.Sprint(proof) {
			check(fmt.Errorf("another proof than %s", line))
		}
	}
	return len(proofs)
}

func judgeNotes(vkey string) int {
	known := note.VerifierList(verifier(vkey))
	var verdicts []byte
	for rest := read("notes"); len(rest) > 0; {
		length := binary.BigEndian.Uint32(rest)
		_, err := note.Open(rest[4:4+length], known)
		rest = rest[4+length:]
		verdicts = append(verdicts, "yn"[boolean(err != nil)])
	}
	check(os.WriteFile(filepath.Join(folder, "verdicts"), verdicts, 0o644))
	return len(verdicts)
}

func sign() {
	seed := bytes.Repeat([]byte{9}, ed25519.SeedSize)
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	vkey, err := note.NewEd25519VerifierKey("go.example/signer", public)
	check(err)
	id := strings.SplitN(vkey, "+", 3)[1]
	skey := "PRIVATE+KEY+go.example/signer+" + id + "+" +
		base64.StdEncoding.EncodeToString(append([]byte{1}, seed...))
	signer, err := note.NewSigner(skey)
	check(err)
	signed, err := note.Sign(&note.Note{Text: "signed by Go\n\nюнікод 🕊\n"}, signer)
	check(err)
	check(os.WriteFile(filepath.Join(folder, "signed-by-go"), signed, 0o644))
}

// Tiles as they are served from a folder; what x/mod takes from them it checks against the root.
type tileFiles struct{}

func (tileFiles) Height() int                     { return height }
func (tileFiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (tileFiles) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		data = append(data, read(path(tile)))
	}
	return data, nil
}

// The Go checksum database has the height of its tiles in their paths; tlog-tiles has not, and
// calls entries what the database calls data.
func path(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

func read(name string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
	check(err)
	return data
}

func lines(name string) []string {
	return strings.Split(strings.TrimSuffix(string(read(name)), "\n"), "\n")
}

func hash(word string) (h tlog.Hash) {
	h, err := tlog.ParseHash(word)
	check(err)
	return h
}

func hashes(words []string) (all []tlog.Hash) {
	for _, word := range words {
		all = append(all, hash(word))
	}
	return all
}

func number(word string) int64 {
	n, err := strconv.ParseInt(word, 10, 64)
	check(err)
	return n
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func boolean(is bool) int {
	if is {
		return 1
	}
	return 0
}

func check(err error) {
	if err != nil {
		var unverified *note.UnverifiedNoteError
		if errors.As(err, &unverified) {
			err = fmt.Errorf("no known key signed: %w", err)
		}
		fmt.Fprintln(os.Stderr, "checklog:", err)
		os.Exit(1)
	}
}
