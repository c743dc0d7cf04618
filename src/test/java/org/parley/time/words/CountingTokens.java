package org.parley.time.words;

/// Tokens that count what they are asked. Every look of grammar and resolver at the text goes
/// through them, so that the count is the work done, on any machine.
final class CountingTokens extends Tokens {

  private long asked;

  CountingTokens(String text) {
    super(text);
  }

  long asked() {
    return asked;
  }

  @Override
  public Word word(int i) {
    asked++;
    return super.word(i);
  }

  @Override
  public boolean isSign(int i, char sign) {
    asked++;
    return super.isSign(i, sign);
  }

  @Override
  public boolean isWord(int i) {
    asked++;
    return super.isWord(i);
  }

  @Override
  public boolean isNumber(int i) {
    asked++;
    return super.isNumber(i);
  }

  @Override
  public boolean isDecimal(int i) {
    asked++;
    return super.isDecimal(i);
  }

  @Override
  public boolean isOrdinal(int i) {
    asked++;
    return super.isOrdinal(i);
  }

  @Override
  public boolean isDecade(int i) {
    asked++;
    return super.isDecade(i);
  }

  @Override
  public boolean isGlued(int i) {
    asked++;
    return super.isGlued(i);
  }

  /// Costs the characters between the tokens.
  @Override
  public boolean isOnNewLine(int i) {
    asked += i > 0 && i < size() ? start(i) - end(i - 1) + 1 : 1;
    return super.isOnNewLine(i);
  }

  @Override
  public boolean isCapital(int i) {
    asked++;
    return super.isCapital(i);
  }

  /// Costs the characters of the token.
  @Override
  public String written(int i) {
    asked += length(i) + 1;
    return super.written(i);
  }
}
