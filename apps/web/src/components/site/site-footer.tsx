import styles from './site.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Sequela joins what others found and wrote; cite them. The IL-2 pathways shown are a reconstruction from literature abstracts, not the published irAOPs, and were not reviewed by imSAVAR. Nothing here is medical advice.
      </p>
    </footer>
  );
}
