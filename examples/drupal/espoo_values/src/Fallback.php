<?php

namespace Drupal\espoo_values;

/**
 * The text inside the tag, for readers without script, as a render array.
 */
final class Fallback {

  /**
   * The text of a view in a language, which packing has made: what is chosen is in none of the texts.
   *
   * @param string $language
   *   One of the edition's.
   * @param array<string, string> $attributes
   *   Those of the tag, each with an allowed value.
   */
  public static function build(string $language, array $attributes): array {
    $level = $attributes['heading-level'] ?? '2';
    $texts = Data::made("texts/$language-$level")[$attributes['view'] ?? 'day'];
    // Drupal filters it, and all of its tags stay.
    return ['#markup' => $texts[$attributes['value'] ?? ''] ?? $texts['']];
  }

}
