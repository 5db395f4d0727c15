<?php

namespace Drupal\espoo_values;

/**
 * The words, the texts and the allowed values, which packing has put into files.
 */
final class Data {

  /**
   * What holds for all pages: `allowed`, `languages`, `words`, `valueTitles`.
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
   *
   * As the element chooses it: the one that the tag begins with, else the first with its primary subtag.
   *
   * @param string $tag
   *   Of the page.
   * @param string[] $languages
   *   Those that there are.
   * @param string $fallback
   *   The answer for a tag that asks for none of them.
   */
  public static function language(string $tag, array $languages, string $fallback): string {
    $asked = strtolower(str_replace('_', '-', trim($tag)));
    $found = NULL;
    foreach ($languages as $language) {
      $own = strtolower($language);
      if (str_starts_with("$asked-", "$own-")) {
        return $language;
      }
      if (strtok($own, '-') === strtok($asked, '-')) {
        $found ??= $language;
      }
    }
    return $found ?? $fallback;
  }

  /**
   * The languages of the text by their own names, the original one first.
   */
  public static function languages(): array {
    return self::all()['languages'] ?? [];
  }

  /**
   * The language of the text that a tag asks for; the original one answers for all others.
   */
  public static function textLanguage(string $tag): string {
    $languages = array_keys(self::languages());
    return self::language($tag, $languages, $languages[0] ?? '');
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
