package org.parley.chronicle.merge.telling;

import java.util.Set;
import java.util.stream.LongStream;

/// A set of words or names made for comparing, which is done for most pairs of mentions that are
/// near in time. Terms are told apart by numbers of 64 bits, which no two of them are going to
/// share.
public final class Terms {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] numbers;

  /// A bit for each number: what has none in common shares nothing.
  private final long bits;

  /// Other bits for each number.
  private final long otherBits;

  /// How many numbers have a bit that another one has already.
  private final int hidden;

  private Terms(long[] numbers) {
    this.numbers = numbers;
    this.bits = bits(LongStream.of(numbers).filter(number -> number >= 0));
    this.otherBits = bits(LongStream.of(numbers).filter(number -> number < 0));
    this.hidden = numbers.length - Long.bitCount(bits) - Long.bitCount(otherBits);
  }

  private static long bits(LongStream numbers) {
    return numbers.map(number -> 1L << number).reduce(0, (a, b) -> a | b);
  }

  /// A set of these texts.
  public static Terms of(Set<String> texts) {
    return new Terms(texts.stream().mapToLong(Terms::number).sorted().toArray());
  }

  private static long number(String text) {
    long number = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      number = (number ^ text.charAt(i)) * PRIME;
    }
    return number;
  }

  public int size() {
    return numbers.length;
  }

  public boolean isEmpty() {
    return numbers.length == 0;
  }

  /// The numbers of the terms.
  public LongStream numbers() {
    return LongStream.of(numbers);
  }

  /// Whether both have nothing in common.
  public boolean isDisjoint(Terms other) {
    return shared(other) == 0;
  }

  /// How many terms both have.
  public int shared(Terms other) {
    int shared = 0;
    int theirs = mostShared(other) == 0 ? other.numbers.length : 0;
    for (int own = 0; own < numbers.length && theirs < other.numbers.length; ) {
      long difference = Long.compare(numbers[own], other.numbers[theirs]);
      shared += difference == 0 ? 1 : 0;
      own += difference <= 0 ? 1 : 0;
      theirs += difference >= 0 ? 1 : 0;
    }
    return shared;
  }

  private int mostShared(Terms other) {
    int common = Long.bitCount(bits & other.bits) + Long.bitCount(otherBits & other.otherBits);
    return common == 0 ? 0 : common + Math.min(hidden, other.hidden);
  }

  /// A likeness that theirs does not exceed; soon found.
  public double mostLikeness(Terms other) {
    return likeness(Math.min(mostShared(other), Math.min(size(), other.size())), other);
  }

  /// A bit for each term: sets that share a term share its bit.
  long bits() {
    return bits | otherBits;
  }

  /// How alike both are, 0 to 1: the cosine of the angle between them.
  public double likeness(Terms other) {
    return likeness(shared(other), other);
  }

  private double likeness(int shared, Terms other) {
    return shared == 0 ? 0 : shared / Math.sqrt((double) numbers.length * other.numbers.length);
  }
}
