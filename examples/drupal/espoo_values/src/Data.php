<?php

namespace Drupal\espoo_values;

/**
 * The words, the texts and the allowed values, which packing has put into files.
 */
final class Data {

  /**
   * What holds for all pages: `allowed`, `originalLanguage`, `words`, `valueTitles`.
   */
  public static function all(): array {
    return self::made('data');
  }

  /**
   * What is in a file that packing has made, read once. Empty where the module was not packed.
   *
   * @param string $name
   *   Without `.json`; never what somebody has typed.
   */
  private static function made(string $name): array {
    static $made = [];
    $file = dirname(__DIR__) . "/assets/$name.json";
    return $made[$name] ??= is_readable($file) ? json_decode(file_get_contents($file), TRUE) : [];
  }

  /**
   * The language that a tag such as `sv` or `en-gb` asks for.
   */
  public static function language(string $tag, string $fallback): string {
    $primary = strtolower((string) strtok($tag, '-_'));
    return isset(self::all()['words'][$primary]) ? $primary : $fallback;
  }

  /**
   * The text for readers without script as HTML: what is chosen is in none of the texts.
   *
   * @param string $language
   *   One of the edition's.
   * @param array<string, string> $attributes
   *   Those of the tag, each with an allowed value.
   */
  public static function text(string $language, array $attributes): string {
    $level = $attributes['heading-level'] ?? '2';
    $texts = self::made("texts/$language-$level")[$attributes['view'] ?? 'day'];
    return $texts[$attributes['value'] ?? ''] ?? $texts[''];
  }

}
