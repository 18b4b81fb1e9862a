numbers = [2, 4, 9]
mean = sum(numbers) / len(numbers)
print(f"{mean:.1f}")  # 5.0
print("not included")
