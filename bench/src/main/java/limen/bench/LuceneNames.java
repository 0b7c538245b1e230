package limen.bench;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limen.bench.InventedNames.Named;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Names in a Lucene index, in the ways in which one would set it up: every word in Latin letters by
 * ICU ({@code Any-Latin; Latin-ASCII}), small, one field, one segment, mapped into memory, scored
 * by BM25; and asked for by edits, by trigrams or by codes of sound.
 */
final class LuceneNames implements NameEngine {
  private static final String FIELD = "name";
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");
  private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();
  private static final BeiderMorseEncoder BEIDER_MORSE = new BeiderMorseEncoder();
  private static final int SHORT = 4;

  /** What a word is kept as and asked for by. */
  enum Way {
    /** Two edits (one in words up to four letters), anywhere. */
    EDITS("two edits"),
    /** The same, the first letter as typed. */
    EDITS_AFTER_FIRST("two edits, the first letter fixed"),
    /** Three letters side by side, ends marked, a third of them at least. */
    TRIGRAMS("trigrams"),
    /** Daitch-Mokotoff codes, and the word itself with edits. */
    DAITCH_MOKOTOFF("Daitch-Mokotoff and two edits"),
    /** Beider-Morse codes, and the word itself. */
    BEIDER_MORSE("Beider-Morse");

    private final String says;

    Way(String says) {
      this.says = says;
    }
  }

  private final Way way;
  private final IndexSearcher searcher;
  private final long bytes;

  LuceneNames(List<Named> people, Way way, Path folder) throws IOException {
    this.way = way;
    Directory directory = new MMapDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    // Documents stay in their order, so that their numbers are places.
    config.setMergePolicy(new LogDocMergePolicy()).setUseCompoundFile(false);
    config.setRAMBufferSizeMB(256);
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    Map<String, String> kept = new HashMap<>();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Named one : people) {
        StringBuilder tokens = new StringBuilder();
        for (String word : List.of(one.surname(), one.given(), one.patronymic())) {
          tokens.append(kept.computeIfAbsent(word, w -> String.join(" ", tokens(w)))).append(' ');
        }
        Document document = new Document();
        document.add(new Field(FIELD, tokens.toString(), type));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
    try (Stream<Path> files = Files.list(folder)) {
      bytes = files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static String latin(String word) {
    return LATIN.transliterate(word).replaceAll("[^a-z]", "");
  }

  private List<String> tokens(String word) {
    String latin = latin(word);
    return switch (way) {
      case EDITS, EDITS_AFTER_FIRST -> List.of(latin);
      case TRIGRAMS -> trigrams(latin, false);
      case DAITCH_MOKOTOFF -> and(latin, List.of(SOUNDEX.soundex(latin).split("\\|")));
      case BEIDER_MORSE -> and(latin, List.of(beiderMorse(latin).split("\\|")));
    };
  }

  private static List<String> and(String latin, List<String> codes) {
    List<String> all = new ArrayList<>(List.of(latin));
    codes.stream().filter(code -> !code.isEmpty()).map(code -> "=" + code).forEach(all::add);
    return all;
  }

  private static String beiderMorse(String latin) {
    try {
      return BEIDER_MORSE.encode(latin);
    } catch (EncoderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<String> trigrams(String latin, boolean begun) {
    String marked = "_" + latin + (begun ? "" : "_");
    List<String> grams = new ArrayList<>();
    for (int at = 0; at + 3 <= marked.length(); at++) {
      grams.add(marked.substring(at, at + 3));
    }
    return grams.isEmpty() ? List.of(marked) : grams;
  }

  @Override
  public int[] find(NameQuestion question, int many) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int clauses = 0;
    for (int i = 0; i < question.words().size(); i++) {
      String latin = latin(question.words().get(i));
      boolean begun = question.lastIsBegun() && i == question.words().size() - 1;
      for (Query part : parts(latin, begun)) {
        query.add(part, BooleanClause.Occur.SHOULD);
        clauses++;
      }
    }
    if (way == Way.TRIGRAMS) {
      query.setMinimumNumberShouldMatch(Math.max(1, clauses / 3));
    }
    return Arrays.stream(searcher.search(query.build(), many).scoreDocs)
        .mapToInt((ScoreDoc found) -> found.doc)
        .toArray();
  }

  private List<Query> parts(String latin, boolean begun) {
    if (way == Way.TRIGRAMS) {
      return trigrams(latin, begun).stream().map(LuceneNames::exactly).toList();
    }
    List<Query> parts = new ArrayList<>();
    if (begun) {
      return List.of(new PrefixQuery(new Term(FIELD, latin)));
    }
    if (way == Way.BEIDER_MORSE) {
      tokens(latin).forEach(token -> parts.add(exactly(token)));
      return parts;
    }
    int edits = latin.length() <= SHORT ? 1 : 2;
    int fixed = way == Way.EDITS_AFTER_FIRST ? 1 : 0;
    parts.add(new FuzzyQuery(new Term(FIELD, latin), edits, fixed));
    if (way == Way.DAITCH_MOKOTOFF) {
      tokens(latin).stream().skip(1).forEach(token -> parts.add(exactly(token)));
    }
    return parts;
  }

  private static Query exactly(String token) {
    return new TermQuery(new Term(FIELD, token));
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public String says() {
    return "Lucene, " + way.says;
  }
}
