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
  public static function made(string $name): array {
    static $made = [];
    $file = dirname(__DIR__) . "/$name.json";
    return $made[$name] ??= is_readable($file) ? json_decode(file_get_contents($file), TRUE) : [];
  }

  /**
   * The language that a tag such as `sv` or `en-gb` asks for.
   */
  public static function language(string $tag, string $fallback): string {
    $primary = strtolower((string) strtok($tag, '-_'));
    return isset(self::all()['words'][$primary]) ? $primary : $fallback;
  }

}
