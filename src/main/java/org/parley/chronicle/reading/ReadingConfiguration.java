package org.parley.chronicle.reading;

import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the rooms that know no Spring to those that do.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

  @Bean
  Lexicon lexicon() {
    return Lexicon.standard();
  }

  @Bean
  TimeTagger timeTagger() {
    return new TimeTagger();
  }

  @Bean
  Extractor extractor(Lexicon lexicon, TimeTagger tagger) {
    return new Extractor(lexicon, tagger);
  }

  @Bean
  TypeTraits typeTraits() {
    return TypeTraits.standard();
  }
}
