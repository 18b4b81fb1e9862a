package hornbook.numeric;

/** Linear least squares by Householder reflections, which keep their accuracy with many columns. */
final class LeastSquares {
  private LeastSquares() {}

  /**
   * @param rows the design; it is overwritten
   * @param target a number for each row; it is overwritten
   * @return a coefficient for each column; 0 for one that the columns before it make up
   */
  static double[] solve(double[][] rows, double[] target) {
    int columns = rows[0].length;
    for (int k = 0; k < Math.min(columns, rows.length); k++) {
      reflect(rows, target, k);
    }
    double[] solution = new double[columns];
    for (int k = Math.min(columns, rows.length) - 1; k >= 0; k--) {
      double rest = target[k];
      for (int j = k + 1; j < columns; j++) {
        rest -= rows[k][j] * solution[j];
      }
      solution[k] = Math.abs(rows[k][k]) < 1e-10 ? 0 : rest / rows[k][k];
    }
    return solution;
  }

  /** Makes column {@code k} zero below its diagonal. */
  private static void reflect(double[][] rows, double[] target, int k) {
    int n = rows.length;
    double norm = 0;
    for (int i = k; i < n; i++) {
      norm += rows[i][k] * rows[i][k];
    }
    norm = Math.sqrt(norm);
    if (norm == 0) {
      return;
    }
    double[] mirror = new double[n];
    for (int i = k; i < n; i++) {
      mirror[i] = rows[i][k];
    }
    mirror[k] += rows[k][k] < 0 ? -norm : norm;
    double square = 0;
    for (int i = k; i < n; i++) {
      square += mirror[i] * mirror[i];
    }
    for (int j = k; j < rows[0].length; j++) {
      double product = 0;
      for (int i = k; i < n; i++) {
        product += mirror[i] * rows[i][j];
      }
      for (int i = k; i < n; i++) {
        rows[i][j] -= 2 * product / square * mirror[i];
      }
    }
    double product = 0;
    for (int i = k; i < n; i++) {
      product += mirror[i] * target[i];
    }
    for (int i = k; i < n; i++) {
      target[i] -= 2 * product / square * mirror[i];
    }
  }
}
