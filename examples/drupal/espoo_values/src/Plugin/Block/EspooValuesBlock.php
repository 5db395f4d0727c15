<?php

namespace Drupal\espoo_values\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\espoo_values\Data;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * The element as a block, with its choices in the block's form.
 */
#[Block(
  id: "espoo_values",
  admin_label: new TranslatableMarkup("Espoo values"),
)]
class EspooValuesBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * What is chosen in the form, and what it is before.
   */
  private const CHOICES = [
    'view' => 'day',
    'value' => '',
    'lang' => '',
    'theme' => 'auto',
    'layout' => 'card',
    'heading_level' => '2',
  ];

  /**
   * As Drupal makes plugins, with the language manager.
   */
  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    // Neither private nor read-only: Drupal keeps and restores plugins with what they were given.
    protected LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    // The element has a heading of its own.
    return self::CHOICES + ['label_display' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    ['words' => $all, 'valueTitles' => $titles, 'allowed' => $allowed] = Data::all();
    $tag = $this->currentLanguage();
    $words = $all[Data::language($tag, array_keys($all), 'en')];
    $languages = Data::languages();
    $levels = $allowed['heading-level'];
    $choices = [
      'view' => [$words['view'], $this->named('view', $words)],
      'value' => [$words['value'], ['' => $words['valueOfTheDay']] + $titles[Data::textLanguage($tag)]],
      'lang' => [$words['language'], ['' => $words['languageOfPage']] + $languages],
      'theme' => [$words['theme'], $this->named('theme', $words)],
      'layout' => [$words['layout'], $this->named('layout', $words)],
      'heading_level' => [$words['headingLevel'], array_combine($levels, $levels)],
    ];
    if (count($languages) < 2) {
      unset($choices['lang']);
    }
    foreach ($choices as $name => [$title, $options]) {
      $form[$name] = [
        '#type' => 'select',
        '#title' => $title,
        '#options' => $options,
        '#default_value' => $this->configuration[$name],
      ];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys(self::CHOICES) as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    if (Data::all() === []) {
      // Not packed: there is neither script nor text to show.
      return [];
    }
    $attributes = $this->attributes();
    $language = Data::textLanguage($attributes['lang'] ?? $this->currentLanguage());
    return [
      '#type' => 'html_tag',
      '#tag' => 'espoo-values',
      '#attributes' => $attributes,
      // Drupal filters it, and all of its tags stay.
      'fallback' => ['#markup' => Data::text($language, $attributes)],
      '#attached' => ['library' => ['espoo_values/element']],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

  /**
   * The attributes of the tag, each of them with an allowed value. Without `lang` the element follows the page.
   */
  private function attributes(): array {
    $chosen = [];
    $allowed = (Data::all()['allowed'] ?? []) + ['lang' => array_keys(Data::languages())];
    foreach ($allowed as $name => $values) {
      $value = $this->configuration[str_replace('-', '_', $name)] ?? '';
      if (in_array($value, $values, TRUE)) {
        $chosen[$name] = $value;
      }
    }
    return $chosen;
  }

  /**
   * The options of a choice: `viewDay` is the word for the value `day` of `view`.
   */
  private function named(string $name, array $words): array {
    $options = [];
    foreach (Data::all()['allowed'][$name] as $value) {
      $options[$value] = $words[$name . ucfirst($value)];
    }
    return $options;
  }

  /**
   * The tag of the language of the page.
   */
  private function currentLanguage(): string {
    return $this->languageManager->getCurrentLanguage()->getId();
  }

}
