import '@espoo-values/widget/define';

export default defineNuxtPlugin(() => {});
