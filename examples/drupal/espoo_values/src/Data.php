<?php

namespace Drupal\espoo_values;

/**
 * The words and the allowed values, which packing has put into `data.json`.
 */
final class Data {

  /**
   * All of it: `allowed`, `edition`, `words`.
   */
  public static function all(): array {
    static $data = NULL;
    return $data ??= json_decode((string) file_get_contents(dirname(__DIR__) . '/data.json'), TRUE) ?? [];
  }

  /**
   * The language that a tag such as `sv` or `en-gb` asks for.
   */
  public static function language(string $tag, string $fallback): string {
    $primary = strtolower((string) strtok($tag, '-_'));
    return isset(self::all()['edition']['translations'][$primary]) ? $primary : $fallback;
  }

}
