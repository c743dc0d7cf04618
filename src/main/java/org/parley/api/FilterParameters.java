package org.parley.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes the filters that requests on many events take.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "from",
      description =
          "first day, year-month-day. An open end counts up to the last publication day among the "
              + "articles that tell it (toldUntil), an open start from the date that is named."),
  @Parameter(name = "to", description = "last day, year-month-day"),
  @Parameter(name = "q", description = "words, all of which must occur"),
  @Parameter(name = "when", description = "a date in plain words, for example: spring 2017"),
  @Parameter(name = "actor", description = "identifier of an actor; repeat it for “or”"),
  @Parameter(
      name = "actorMatch",
      description =
          "all for only events with every one of the actors, any (as usual) for those with one of "
              + "them. The facets then count the other actors among what passes."),
  @Parameter(name = "platform", description = "identifier of a platform; repeat it for “or”"),
  @Parameter(name = "type", description = "type of event; repeat it for “or”"),
  @Parameter(name = "place", description = "identifier of a place; repeat it for “or”"),
  @Parameter(name = "source", description = "name of a publisher; repeat it for “or”"),
  @Parameter(
      name = "modality",
      description = "happened, ongoing, planned, denied or hypothetical; repeat it for “or”"),
  @Parameter(
      name = "status",
      description = "announced, scheduled, postponed, held or cancelled; repeat it for “or”"),
  @Parameter(name = "minSources", description = "least number of independent sources"),
  @Parameter(name = "contradicted", description = "true for only events whose sources differ")
})
public @interface FilterParameters {}
